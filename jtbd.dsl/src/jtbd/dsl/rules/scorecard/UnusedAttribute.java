package jtbd.dsl.rules.scorecard;

import java.util.List;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An attribute of a used scorecard that nothing scores or cites. */
@Rule(id = "scorecard.unused-attribute", severity = Severity.INFO,
        title = "An attribute of a scorecard is scored or cited", looksBeyondTheFile = true)
public final class UnusedAttribute extends RuleCheck<Scorecard> {

    public UnusedAttribute() {
        super(Scorecard.class);
    }

    @Override
    protected void check(Scorecard scorecard, RuleContext context) {
        UsesOf uses = UsesOf.in(context.portfolio());
        List<Attribute> attributes = scorecard.getPillars().stream()
                .flatMap(pillar -> pillar.getAttributes().stream()).toList();
        List<Attribute> unused = attributes.stream().filter(attribute -> uses.of(attribute).isEmpty()).toList();
        if (unused.size() == attributes.size() && uses.of(scorecard).isEmpty()) {
            return;
        }
        for (Attribute attribute : unused) {
            context.report(attribute, Literals.NAMED__NAME, "Attribute '" + attribute.getName()
                    + "' is scored and cited nowhere. Score an industry on it, cite it, or drop it.");
        }
    }
}
