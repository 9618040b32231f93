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
import jtbd.dsl.jtbd.Tool;

/** Software that supports the actions. */
public final class ToolsSection {

    private ToolsSection() {
    }

    public static Html of(List<Tool> tools, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.NONE, tools.stream().map(tool -> card(tool, here)).toList()));
    }

    private static CardView card(Tool tool, Standpoint here) {
        List<FactView> facts = List.of(
                new FactView(Text.of("Why here"), Html.of(Text.of(tool.getReason()))),
                new FactView(Text.of("Supports"), ListTemplate.inLine(here.links(tool.getActions()))),
                new FactView(Text.of("Addresses"), ListTemplate.inLine(here.links(tool.getTargets()))));
        return new CardView(here.anchorOf(tool), Html.of(Titles.of(tool)), List.of(), Text.NONE,
                Text.of(tool.getTagline()), tool.getText().stream().map(Text::of).toList(), Html.NONE, facts,
                Remarks.of(tool), false);
    }
}
