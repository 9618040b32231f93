package jtbd.dsl.rules.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.LikeJobs;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Content;
import jtbd.dsl.rules.wording.Words;

/** A job of the same words as another of its industry. */
@Rule(id = "job.repeats-another",
        title = "No two jobs of an industry have titles of the same words", looksBeyondTheFile = true)
public final class RepeatsAnother extends RuleCheck<Job> {

    public RepeatsAnother() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Job first = LikeJobs.of(job).keep(context.portfolio(), RepeatsAnother::repeats).get(job);
        if (first != null) {
            context.report(job, Literals.TITLED__TITLE, "Job '" + job.getName() + "' has a title of the same words "
                    + "as job '" + first.getName() + "'. Keep one of them, or say in the title what makes them "
                    + "differ.");
        }
    }

    private static Map<Job, Job> repeats(List<Job> jobs) {
        Map<Set<String>, Job> known = new HashMap<>();
        Map<Job, Job> repeats = new HashMap<>();
        for (Job job : jobs) {
            if (job.getTitle() != null) {
                Job first = known.putIfAbsent(Content.of(Words.of(job.getTitle())), job);
                if (first != null) {
                    repeats.put(job, first);
                }
            }
        }
        return repeats;
    }
}
