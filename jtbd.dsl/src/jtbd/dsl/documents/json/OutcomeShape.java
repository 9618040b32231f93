package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.Statements;

/** A desired outcome. */
final class OutcomeShape extends ElementShape<Outcome> {

    OutcomeShape() {
        super("Outcome", "What people measure success by");
        text("direction", "minimize or increase", Outcome::getDirection);
        text("measure", "What is measured, such as time or likelihood", Outcome::getMeasure);
        text("preposition", "What joins measure and object", Outcome::getPreposition);
        text("object", "Of what", Outcome::getObject);
        text("context", "When it matters", Outcome::getContext);
        text("statement", "The outcome in one sentence", Statements::of);
        optional("importance", "How much it matters", new ScoreShape(), Outcome::getImportance);
        optional("satisfaction", "How well it is served today", new ScoreShape(), Outcome::getSatisfaction);
        optional("opportunity", "What follows from both", new OpportunityShape(), OpportunityOf::outcome);
        list("ratings", "The same among single segments", new SegmentRatingShape(), Outcome::getRatings);
        evidence();
        remarks();
    }
}
