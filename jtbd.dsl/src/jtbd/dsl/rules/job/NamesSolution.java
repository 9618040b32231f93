package jtbd.dsl.rules.job;

import java.util.Optional;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.WordingCheck;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** A job that names a product, a feature or a technology: it ends when that goes out of use. */
@Rule(id = "job.names-solution", title = "A job names no product, feature or technology")
public final class NamesSolution extends WordingCheck<Job> {

    public NamesSolution() {
        super(Job.class, Literals.TITLED__TITLE, Literals.JOB__MOTIVATION);
    }

    @Override
    protected boolean isMeant(Job job) {
        return !ProductJobs.include(job);
    }

    @Override
    protected Optional<String> complaint(Job job, Words words) {
        return words.first(WordKind.SOLUTION).map(solution -> "Job '" + job.getName() + "' names a solution: '"
                + solution + "'. Say what it would be hired for; the solution itself is a feature, a competitor or a "
                + "tool.");
    }
}
