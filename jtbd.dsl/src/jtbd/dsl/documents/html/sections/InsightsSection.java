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
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Insight;

/** Numbered insights, each with what it cites and rests on. */
public final class InsightsSection {

    private InsightsSection() {
    }

    public static Html of(List<Insight> insights, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.of("wide numbered"),
                insights.stream().map(insight -> card(insight, here)).toList()));
    }

    private static CardView card(Insight insight, Standpoint here) {
        List<FactView> facts = List.of(
                new FactView(Text.of("Citing"), Citations.of(insight.getAttributes(), insight, here)),
                new FactView(Text.of("Evidence"), EvidenceLinks.of(insight, here)),
                new FactView(Text.of("Acted on by"),
                        ListTemplate.inLine(here.links(here.users(insight, Action.class)))));
        return new CardView(here.anchorOf(insight), Html.of(Titles.of(insight)), List.of(), Text.NONE, Text.NONE,
                insight.getText().stream().map(Text::of).toList(), Html.NONE, facts, Remarks.of(insight), false);
    }
}
