package jtbd.dsl.documents.html.sections;

import java.util.Comparator;
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
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Tool;

/** What to do, the most urgent first: why, what it addresses, and what will show that it worked. */
public final class ActionsSection {

    private static final List<String> PRIORITIES = List.of("high", "medium", "low");

    private ActionsSection() {
    }

    public static Html of(List<Action> actions, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.of("wide"), actions.stream()
                .sorted(Comparator.comparingInt(ActionsSection::urgency)).map(action -> card(action, here)).toList()));
    }

    private static int urgency(Action action) {
        int place = PRIORITIES.indexOf(String.valueOf(action.getPriority()));
        return place < 0 ? PRIORITIES.size() : place;
    }

    private static CardView card(Action action, Standpoint here) {
        List<Html> marks = action.getPriority() == null ? List.of()
                : List.of(Marks.of(action.getPriority(), action.getPriority() + " priority"));
        List<Html> addressed = action.getTargets().stream().map(target -> target instanceof Attribute attribute
                ? Citations.link(attribute, action, here) : here.link(target)).toList();
        List<FactView> facts = List.of(
                new FactView(Text.of("Addresses"), ListTemplate.inLine(addressed)),
                new FactView(Text.of("Shown by"), ListTemplate.inLine(here.links(action.getMetrics()))),
                new FactView(Text.of("Citing"), Citations.of(action.getAttributes(), action, here)),
                new FactView(Text.of("Tools"), ListTemplate.inLine(here.links(here.users(action, Tool.class)))));
        return new CardView(here.anchorOf(action), Html.of(Titles.of(action)), marks, Text.NONE, Text.NONE,
                ProseOf.optional(action.getReason()), Html.NONE, facts, Remarks.of(action), false);
    }
}
