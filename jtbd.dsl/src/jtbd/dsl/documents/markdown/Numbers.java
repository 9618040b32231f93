package jtbd.dsl.documents.markdown;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.model.AssumedRatings;
import jtbd.dsl.model.OpportunityOf;

/** Importance, satisfaction and what follows from them, as cells of a row. */
record Numbers(EObject rated, Score importance, Score satisfaction, Optional<OpportunityScore> score,
        Standpoint here) {

    static Numbers of(Job job, Standpoint here) {
        return new Numbers(job, job.getImportance(), job.getSatisfaction(), OpportunityOf.job(job), here);
    }

    static Numbers of(Outcome outcome, Standpoint here) {
        return new Numbers(outcome, outcome.getImportance(), outcome.getSatisfaction(), OpportunityOf.outcome(outcome),
                here);
    }

    static Numbers of(SegmentRating rating, Standpoint here) {
        return new Numbers(rating, rating.getImportance(), rating.getSatisfaction(), OpportunityOf.rating(rating),
                here);
    }

    Inline important() {
        return Words.of(importance);
    }

    Inline satisfied() {
        return Words.of(satisfaction);
    }

    /** With a mark where the ratings are assumed, so that nobody takes them for findings. */
    Inline opportunity() {
        Inline value = Words.of(score.map(OpportunityScore::value));
        return value.isEmpty() || !AssumedRatings.are(rated) ? value : value.plus("(assumed)");
    }

    Inline zone() {
        return Inline.of(score.map(here.edition().settings().zones()::zoneOf).map(Zone::title).orElse(""));
    }
}
