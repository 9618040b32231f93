package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.SiblingJobs;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A functional job, and no part of one, without an emotional one beside it. */
@Rule(id = "job.no-emotional-sibling", title = "A functional job has an emotional job beside it",
        looksBeyondTheFile = true)
public final class NoEmotionalSibling extends RuleCheck<Job> {

    public NoEmotionalSibling() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (SiblingJobs.belongTo(job) && !SiblingJobs.in(context.portfolio()).has(job, JobKind.EMOTIONAL)) {
            context.report(job, Literals.NAMED__NAME, "Functional job '" + job.getName() + "' has no emotional "
                    + "job beside it. Add how people want to feel while they do it: job … emotional of "
                    + job.getName());
        }
    }
}
