package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.CardView;
import jtbd.dsl.documents.html.templates.CardsTemplate;
import jtbd.dsl.documents.html.templates.CardsView;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Pitfall;

/** What commonly goes wrong. */
public final class PitfallsSection {

    private PitfallsSection() {
    }

    public static Html of(List<Pitfall> pitfalls, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.NONE,
                pitfalls.stream().map(pitfall -> card(pitfall, here)).toList()));
    }

    private static CardView card(Pitfall pitfall, Standpoint here) {
        return new CardView(here.anchorOf(pitfall), Html.of(Titles.of(pitfall)), List.of(), Text.NONE, Text.NONE,
                pitfall.getText().stream().map(Text::of).toList(), Html.NONE, List.of(), Remarks.of(pitfall), false);
    }
}
