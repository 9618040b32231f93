package jtbd.dsl.rules.outcome;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An outcome that does not say which way is better. */
@Rule(id = "outcome.missing-direction", title = "An outcome says whether less or more is better")
public final class MissingDirection extends RuleCheck<Outcome> {

    public MissingDirection() {
        super(Outcome.class);
    }

    @Override
    protected void check(Outcome outcome, RuleContext context) {
        if (outcome.getDirection() == null) {
            context.report(outcome, Literals.OUTCOME__OBJECT, "This outcome does not say which way is better. Begin "
                    + "it with 'minimize' or 'increase', such as: minimize time to \"…\".");
        }
    }
}
