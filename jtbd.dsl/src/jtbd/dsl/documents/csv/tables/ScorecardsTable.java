package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Scorecard;

/** The scorecards that industries are scored on. */
final class ScorecardsTable extends Table<Scorecard> {

    ScorecardsTable() {
        super("scorecards", "The scorecards that industries are scored on.", "scorecard");
        text("scorecard", "Id of the scorecard", scorecard -> scorecard);
        text("title", "What it is called", Scorecard::getTitle);
        number("scale_min", "The lowest score", Scorecard::getMinimum);
        number("scale_max", "The highest score", Scorecard::getMaximum);
    }

    @Override
    protected Stream<Scorecard> rows(Edition edition) {
        return edition.portfolio().all(Scorecard.class).stream();
    }
}
