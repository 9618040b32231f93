package jtbd.dsl.rules.hire;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.Linked;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A hire that does not say why. */
@Rule(id = "hire.unexplained-hire", severity = Severity.INFO, title = "Who is hired for a job is hired for a reason")
public final class UnexplainedHire extends RuleCheck<Hire> {

    public UnexplainedHire() {
        super(Hire.class);
    }

    @Override
    protected void check(Hire hire, RuleContext context) {
        if (hire.getHiredBecause() == null && Linked.isKnown(hire.getJob())) {
            context.report(hire, Literals.HIRE__JOB, "The hire for '" + hire.getJob().getName()
                    + "' does not say why. Add what people like about it: because \"…\"");
        }
    }
}
