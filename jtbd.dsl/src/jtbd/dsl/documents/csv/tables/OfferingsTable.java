package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.model.HomeIndustry;

/** Our own candidates for the jobs. */
final class OfferingsTable extends Table<Offering> {

    OfferingsTable() {
        super("offerings", "Our own candidates for the jobs.", "offering");
        text("offering", "Id of the offering", offering -> offering);
        reference("industry", "industries", "The industry it belongs to", HomeIndustry::of);
        text("title", "What it is called", Offering::getTitle);
    }

    @Override
    protected Stream<Offering> rows(Edition edition) {
        return edition.portfolio().all(Offering.class).stream();
    }
}
