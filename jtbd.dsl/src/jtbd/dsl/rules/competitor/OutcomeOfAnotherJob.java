package jtbd.dsl.rules.competitor;

import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.OutcomeRating;
import jtbd.dsl.model.Linked;
import jtbd.dsl.naming.MayName;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A rating on an outcome that belongs to another job than the one that the competitor is hired for. */
@Rule(id = "competitor.outcome-of-another-job", title = "A competitor is rated on outcomes of the job it is hired for",
        looksBeyondTheFile = true)
public final class OutcomeOfAnotherJob extends RuleCheck<Hire> {

    public OutcomeOfAnotherJob() {
        super(Hire.class);
    }

    @Override
    protected void check(Hire hire, RuleContext context) {
        for (OutcomeRating rated : hire.getOutcomeRatings()) {
            Outcome outcome = rated.getOutcome();
            if (Linked.isKnown(outcome) && !MayName.at(rated, Literals.OUTCOME_RATING__OUTCOME).test(outcome)) {
                context.report(rated, Literals.OUTCOME_RATING__OUTCOME,
                        "'%s' is no outcome of '%s'. Move the rating to the job that it belongs to."
                                .formatted(outcome.getName(), hire.getJob().getName()));
            }
        }
    }
}
