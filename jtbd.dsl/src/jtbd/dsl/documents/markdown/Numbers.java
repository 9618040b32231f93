package jtbd.dsl.documents.markdown;

import java.util.Optional;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.model.OpportunityOf;

/** Importance, satisfaction and what follows from them, as cells of a row. */
record Numbers(Score importance, Score satisfaction, Optional<OpportunityScore> score, Standpoint here) {

    static Numbers of(Job job, Standpoint here) {
        return new Numbers(job.getImportance(), job.getSatisfaction(), OpportunityOf.job(job), here);
    }

    static Numbers of(Outcome outcome, Standpoint here) {
        return new Numbers(outcome.getImportance(), outcome.getSatisfaction(), OpportunityOf.outcome(outcome), here);
    }

    static Numbers of(SegmentRating rating, Standpoint here) {
        return new Numbers(rating.getImportance(), rating.getSatisfaction(), OpportunityOf.rating(rating), here);
    }

    Inline important() {
        return Words.of(importance);
    }

    Inline satisfied() {
        return Words.of(satisfaction);
    }

    Inline opportunity() {
        return Words.of(score.map(OpportunityScore::value));
    }

    Inline zone() {
        return Inline.of(score.map(here.edition().settings().zones()::zoneOf).map(Zone::title).orElse(""));
    }
}
