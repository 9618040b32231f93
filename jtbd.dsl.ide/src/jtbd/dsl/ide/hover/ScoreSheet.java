package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.OutcomeRating;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.settings.Settings;

/** What a score is of, and what it does to the opportunity where it is one of two that make it. */
final class ScoreSheet {

    private ScoreSheet() {
    }

    static Sheet of(Score score, BigDecimal outOfTen) {
        String said = score.eContainingFeature().getName();
        Sheet sheet = NumberSheet.sheet(QuantityText.of(score), said + " of " + scored(score.eContainer()), outOfTen);
        if (said.equals("importance") || said.equals("satisfaction")) {
            opportunity(score.eContainer())
                    .ifPresent(value -> ScoreFacts.add(sheet, value, Settings.of(score.eResource())));
        }
        return sheet;
    }

    private static String scored(EObject thing) {
        if (thing instanceof SegmentRating rating) {
            return TitleOf.of(rating.eContainer()) + linked(" among ", rating.getSegment());
        }
        if (thing instanceof Hire hire) {
            return TitleOf.of(hire.eContainer()) + linked(" for ", hire.getJob());
        }
        return thing instanceof OutcomeRating rating
                ? TitleOf.of(rating.eContainer().eContainer()) + linked(" on ", rating.getOutcome())
                : TitleOf.of(thing);
    }

    private static String linked(String lead, EObject thing) {
        return Linked.isKnown(thing) ? lead + TitleOf.of(thing) : "";
    }

    private static Optional<OpportunityScore> opportunity(EObject rated) {
        if (rated instanceof Job job) {
            return OpportunityOf.job(job);
        }
        return rated instanceof Outcome outcome ? OpportunityOf.outcome(outcome)
                : OpportunityOf.rating((SegmentRating) rated);
    }
}
