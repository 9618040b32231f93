package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.model.HomeIndustry;

/** What else is hired for the jobs. */
final class CompetitorsTable extends Table<Competitor> {

    CompetitorsTable() {
        super("competitors", "What else is hired for the jobs.", "competitor");
        text("competitor", "Id of the competitor", competitor -> competitor);
        reference("industry", "industries", "The industry it belongs to", HomeIndustry::of);
        text("title", "What it is called", Competitor::getTitle);
        text("kind", "direct (same way), secondary (another way), indirect (removes the need) or nothing",
                Competitor::getKind);
    }

    @Override
    protected Stream<Competitor> rows(Edition edition) {
        return edition.portfolio().all(Competitor.class).stream();
    }
}
