package jtbd.dsl.rules.job;

import java.util.Optional;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.WordingCheck;
import jtbd.dsl.rules.wording.Census;
import jtbd.dsl.rules.wording.Words;

/** A job that describes who people are, by age or sex or income. */
@Rule(id = "job.demographics", title = "A job tells what people are after, and not their age, sex or income")
public final class Demographics extends WordingCheck<Job> {

    public Demographics() {
        super(Job.class, Literals.TITLED__TITLE, Literals.JOB__SITUATION, Literals.JOB__MOTIVATION);
    }

    @Override
    protected Optional<String> complaint(Job job, Words words) {
        return Census.in(words).map(people -> "Job '" + job.getName() + "' describes people ('" + people
                + "'). Say in which circumstances they have the job; who they are belongs in a segment.");
    }
}
