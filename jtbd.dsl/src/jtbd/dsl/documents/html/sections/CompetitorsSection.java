package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.CardView;
import jtbd.dsl.documents.html.templates.CardsTemplate;
import jtbd.dsl.documents.html.templates.CardsView;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.model.HomeIndustry;

/** Everything that is hired for the jobs of an industry, ours aside. */
public final class CompetitorsSection {

    private CompetitorsSection() {
    }

    public static Html of(List<Competitor> competitors, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.NONE,
                competitors.stream().map(competitor -> card(competitor, here)).toList()));
    }

    /** Competitors in one table, where another page tells all about them. */
    public static Html inBrief(List<Competitor> competitors, Standpoint here) {
        if (competitors.isEmpty()) {
            return Html.NONE;
        }
        return TableTemplate.render(new TableView(Text.of("Competitors"),
                List.of(Column.words("Competitor"), Column.choice("Kind"), Column.words("Hired for")),
                competitors.stream().map(competitor -> TableView.Row.of(Cell.of(here.link(competitor)),
                        Cell.of(RivalKind.mark(competitor)),
                        Cell.words(ListTemplate.below(here.links(
                                competitor.getHires().stream().map(Hire::getJob).distinct().toList())))))
                        .toList()));
    }

    private static CardView card(Competitor competitor, Standpoint here) {
        List<FactView> facts = List.of(
                new FactView(Text.of("Industry"), HomeIndustry.of(competitor).map(here::link).orElse(Html.NONE)),
                new FactView(Text.of("Hired for"), ListTemplate.below(
                        competitor.getHires().stream().map(hire -> HireLine.of(hire, here)).toList())),
                new FactView(Text.of("Evidence"), EvidenceLinks.of(competitor, here)));
        return new CardView(here.anchorOf(competitor), Html.of(Titles.of(competitor)),
                List.of(RivalKind.mark(competitor)), Text.NONE, Text.NONE, List.of(),
                Html.NONE, facts, Remarks.of(competitor), false);
    }
}
