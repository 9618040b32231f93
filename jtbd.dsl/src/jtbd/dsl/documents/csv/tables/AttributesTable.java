package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Scorecard;

/** The attributes of the scorecards that industries are scored on. */
final class AttributesTable extends Table<Attribute> {

    AttributesTable() {
        super("attributes", "The attributes of the scorecards that industries are scored on.", "attribute");
        text("attribute", "Id of the attribute", attribute -> attribute);
        reference("scorecard", "scorecards", "The scorecard it is on", AttributesTable::scorecard);
        text("pillar", "Id of its pillar", Attribute::eContainer);
        text("pillar_title", "Title of its pillar", attribute -> pillar(attribute).getTitle());
        text("code", "Short name, such as MD05", Attribute::getName);
        text("title", "What it is about", Attribute::getTitle);
        number("scale_min", "The lowest score", attribute -> scorecard(attribute).getMinimum());
        number("scale_max", "The highest score", attribute -> scorecard(attribute).getMaximum());
    }

    @Override
    protected Stream<Attribute> rows(Edition edition) {
        return edition.portfolio().all(Attribute.class).stream();
    }

    private static Pillar pillar(Attribute attribute) {
        return (Pillar) attribute.eContainer();
    }

    private static Scorecard scorecard(Attribute attribute) {
        return (Scorecard) pillar(attribute).eContainer();
    }
}
