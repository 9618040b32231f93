package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.templates.HeroView;
import jtbd.dsl.measure.Coverage;

/** The heads of pages. */
final class Heroes {

    private Heroes() {
    }

    static HeroView of(String title, String lead, List<HeroView.Figure> figures) {
        return new HeroView(List.of(), Text.NONE, Text.of(title), Text.of(lead), List.of(), figures, Html.NONE);
    }

    static HeroView.Figure figure(Text amount, String meaning) {
        return new HeroView.Figure(amount, Text.of(meaning));
    }

    static HeroView.Figure count(int number, String thing) {
        return new HeroView.Figure(Text.of(number), Text.of(number == 1 ? thing : thing + "s"));
    }

    static HeroView.Figure share(Coverage coverage, String meaning) {
        return figure(Text.of(coverage.covered() + "/" + coverage.all()), meaning);
    }
}
