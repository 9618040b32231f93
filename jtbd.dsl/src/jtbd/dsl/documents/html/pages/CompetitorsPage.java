package jtbd.dsl.documents.html.pages;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.CompetitorsSection;
import jtbd.dsl.documents.html.templates.HeroView;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.CompetitorKind;

/** Everything that is hired for the jobs, by the way in which it competes. */
public final class CompetitorsPage {

    private CompetitorsPage() {
    }

    public static Document of(Standpoint here) {
        Page page = new Page(here);
        List<HeroView.Figure> figures = new ArrayList<>();
        for (CompetitorKind kind : CompetitorKind.VALUES) {
            List<Competitor> competitors = here.portfolio().all(Competitor.class).stream()
                    .filter(competitor -> competitor.getKind() == kind).toList();
            page.part(kind.getLiteral(), heading(kind), CompetitorsSection.of(competitors, here));
            figures.add(Heroes.figure(Text.of(competitors.size()), heading(kind)));
        }
        return page.write(Heroes.of("Competitors", "Everything that people hire to get the jobs done.", figures));
    }

    private static String heading(CompetitorKind kind) {
        return switch (kind) {
            case DIRECT -> "The same way";
            case SECONDARY -> "Another way";
            case INDIRECT -> "Without the need";
            case NOTHING -> "Doing nothing";
        };
    }
}
