package jtbd.dsl.rules.segment;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A segment of which nobody knows who uses, decides and pays. */
@Rule(id = "segment.missing-roles", severity = Severity.INFO,
        title = "A segment names the roles that people play in it")
public final class MissingRoles extends RuleCheck<Segment> {

    public MissingRoles() {
        super(Segment.class);
    }

    @Override
    protected void check(Segment segment, RuleContext context) {
        if (segment.getRoles().isEmpty()) {
            context.report(segment, Literals.NAMED__NAME, "Segment '" + segment.getName() + "' names no "
                    + "roles. Say at least who uses and who pays: user \"…\" economic buyer \"…\"");
        }
    }
}
