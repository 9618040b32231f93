package jtbd.dsl.rules.outcome;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An outcome with an importance or a satisfaction, but not both. */
@Rule(id = "outcome.half-rated", title = "An outcome states importance and satisfaction together")
public final class HalfRated extends RuleCheck<Outcome> {

    public HalfRated() {
        super(Outcome.class);
    }

    @Override
    protected void check(Outcome outcome, RuleContext context) {
        if (outcome.getImportance() != null && outcome.getSatisfaction() == null) {
            context.report(outcome, Literals.OUTCOME__IMPORTANCE, "This outcome has an importance but "
                    + "no satisfaction, so it cannot be ranked. Add how well it is met today, such as: satisfaction "
                    + "4/10");
        }
        if (outcome.getSatisfaction() != null && outcome.getImportance() == null) {
            context.report(outcome, Literals.OUTCOME__SATISFACTION, "This outcome has a satisfaction "
                    + "but no importance, so it cannot be ranked. Add how much it matters, such as: importance 8/10");
        }
    }
}
