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
import jtbd.dsl.documents.html.templates.StatementTemplate;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.model.Statements;

/** The stories that tell a job from one real situation each. */
public final class StoriesSection {

    private StoriesSection() {
    }

    public static Html of(Job job, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.of("wide"),
                job.getStories().stream().map(story -> card(story, here)).toList()));
    }

    private static CardView card(Story story, Standpoint here) {
        List<Html> parts = List.of(StatementTemplate.inLine(Text.of(Statements.of(story))),
                ForcesSection.of(story.getForces(), here));
        List<FactView> facts = List.of(
                new FactView(Text.of("Circumstances"),
                        ListTemplate.below(story.getContexts().stream().map(ContextWords::of).toList())),
                new FactView(Text.of("Evidence"), EvidenceLinks.of(story, here)));
        return new CardView(here.anchorOf(story), Html.of(Titles.of(story).or(Text.of("A story"))), List.of(),
                Text.NONE,
                Text.NONE, List.of(), ListTemplate.together(parts), facts, Remarks.of(story), false);
    }
}
