package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.templates.StatementView;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Story;

/** The parts of the sentence that a job or a story is. */
public final class StatementParts {

    private StatementParts() {
    }

    public static StatementView of(Job job) {
        return new StatementView(Text.of(job.getSituation()), Text.of(job.getMotivation()), Text.of(job.getResult()));
    }

    public static StatementView of(Story story) {
        return new StatementView(Text.of(story.getSituation()), Text.of(story.getMotivation()),
                Text.of(story.getResult()));
    }
}
