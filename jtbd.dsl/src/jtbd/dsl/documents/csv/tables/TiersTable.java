package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.model.QuantityText;

/** The packages in which offerings are sold. */
final class TiersTable extends Table<Tier> {

    TiersTable() {
        super("tiers", "The packages in which offerings are sold.", "tier");
        text("tier", "Id of the tier", tier -> tier);
        reference("offering", "offerings", "The offering", Tier::eContainer);
        text("title", "What it is called", Tier::getTitle);
        text("price", "What it costs", tier -> QuantityText.of(tier.getPrice()));
    }

    @Override
    protected Stream<Tier> rows(Edition edition) {
        return edition.portfolio().all(Tier.class).stream();
    }
}
