package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.SiblingJobs;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A functional job, and no part of one, without a social one beside it. */
@Rule(id = "job.no-social-sibling", title = "A functional job has a social job beside it",
        looksBeyondTheFile = true)
public final class NoSocialSibling extends RuleCheck<Job> {

    public NoSocialSibling() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (SiblingJobs.belongTo(job) && !SiblingJobs.in(context.portfolio()).has(job, JobKind.SOCIAL)) {
            context.report(job, Literals.NAMED__NAME, "Functional job '" + job.getName() + "' has no social job "
                    + "beside it. Add how people want to be seen while they do it: job … social of " + job.getName());
        }
    }
}
