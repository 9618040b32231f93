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
import jtbd.dsl.jtbd.Challenge;

/** What makes the industry hard, each challenge with the actions that address it. */
public final class ChallengesSection {

    private ChallengesSection() {
    }

    public static Html of(List<Challenge> challenges, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.NONE,
                challenges.stream().map(challenge -> card(challenge, here)).toList()));
    }

    private static CardView card(Challenge challenge, Standpoint here) {
        List<FactView> facts = List.of(
                new FactView(Text.of("Citing"), Citations.of(challenge.getAttributes(), challenge, here)),
                new FactView(Text.of("Addressed by"), ListTemplate.inLine(here.links(here.users(challenge,
                        Action.class)))));
        return new CardView(here.anchorOf(challenge), Html.of(Titles.of(challenge)), List.of(), Text.NONE, Text.NONE,
                challenge.getText().stream().map(Text::of).toList(), Html.NONE, facts, Remarks.of(challenge), false);
    }
}
