package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.templates.StatementView;
import jtbd.dsl.jtbd.Job;

/** The parts of the sentence that a job is. */
public final class StatementParts {

    private StatementParts() {
    }

    public static StatementView of(Job job) {
        return new StatementView(Text.of(job.getSituation()), Text.of(job.getMotivation()), Text.of(job.getResult()));
    }
}
