package jtbd.dsl.rules.outcome;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.job.ProductJobs;
import jtbd.dsl.rules.wording.WordKind;

/** An outcome that names a product, a feature or a technology. */
@Rule(id = "outcome.names-solution", title = "An outcome names no product, feature or technology")
public final class NamesSolution extends RuleCheck<Outcome> {

    public NamesSolution() {
        super(Outcome.class);
    }

    @Override
    protected void check(Outcome outcome, RuleContext context) {
        if (ProductJobs.include(outcome)) {
            return;
        }
        context.words(outcome, Literals.OUTCOME__OBJECT).first(WordKind.SOLUTION).ifPresent(solution -> context.report(
                outcome, Literals.OUTCOME__OBJECT, "This outcome names a solution: '" + solution + "'. Say what "
                        + "people judge any solution by, so that it also holds for one that works in another way."));
    }
}
