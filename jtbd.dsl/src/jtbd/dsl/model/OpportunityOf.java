package jtbd.dsl.model;

import java.util.Optional;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.measure.OpportunityScore;

/**
 * The opportunity score of a job or an outcome, over all or among one segment.
 *
 * <p>None where importance or satisfaction is not stated or lies beyond its scale. The score of a job with ratings
 * among segments only is not made up from these. Its zone is that of the settings:
 * {@code settings.zones().zoneOf(score)}.
 */
public final class OpportunityOf {

    private OpportunityOf() {
    }

    public static Optional<OpportunityScore> job(Job job) {
        return score(job.getImportance(), job.getSatisfaction());
    }

    public static Optional<OpportunityScore> outcome(Outcome outcome) {
        return score(outcome.getImportance(), outcome.getSatisfaction());
    }

    /** The score among the segment that the rating names. */
    public static Optional<OpportunityScore> rating(SegmentRating rating) {
        return score(rating.getImportance(), rating.getSatisfaction());
    }

    private static Optional<OpportunityScore> score(Score importance, Score satisfaction) {
        return OutOfTen.of(importance).flatMap(important ->
                OutOfTen.of(satisfaction).map(satisfied -> OpportunityScore.of(important, satisfied)));
    }
}
