package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.ScoresOf;

/** How industries score on the attributes of scorecards. */
final class ScoresTable extends Table<ScoresTable.Row> {

    ScoresTable() {
        super("scores", "How industries score on the attributes of scorecards.", "industry", "attribute");
        reference("industry", "industries", "The industry", Row::industry);
        reference("attribute", "attributes", "The attribute", Row::attribute);
        number("score", "The score", row -> row.scores().value(row.attribute()));
        number("scale_max", "The highest score that could have been given", row -> row.scores()
                .scale(row.attribute()).map(Scale::highest));
    }

    @Override
    protected Stream<Row> rows(Edition edition) {
        return edition.portfolio().all(Industry.class).stream().flatMap(ScoresTable::rows);
    }

    private static Stream<Row> rows(Industry industry) {
        ScoresOf scores = ScoresOf.industry(industry);
        return scores.attributes().stream().map(attribute -> new Row(industry, attribute, scores));
    }

    record Row(Industry industry, Attribute attribute, ScoresOf scores) {
    }
}
