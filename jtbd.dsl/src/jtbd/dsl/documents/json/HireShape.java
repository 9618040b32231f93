package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Hire;

/** What something is hired for. */
final class HireShape extends Shape<Hire> {

    HireShape() {
        super("Hire", "What a competitor or an offering is hired for");
        text("job", "Id of the job", Hire::getJob);
        optional("rating", "How well it gets the job done", new ScoreShape(), Hire::getRating);
        text("hiredBecause", "Why it is hired", Hire::getHiredBecause);
        text("firedBecause", "Why it is fired", Hire::getFiredBecause);
        list("outcomes", "How well it serves single outcomes", new OutcomeRatingShape(), Hire::getOutcomeRatings);
    }
}
