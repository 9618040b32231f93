package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Content;
import jtbd.dsl.rules.wording.Words;

/** A result that says again what is wanted. */
@Rule(id = "job.repeats-want", title = "The result of a job says more than its want")
public final class RepeatsWant extends RuleCheck<Job> {

    public RepeatsWant() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Words result = context.words(job, Literals.JOB__RESULT);
        if (Content.isRepeated(result, context.words(job, Literals.JOB__MOTIVATION))) {
            context.report(job, Literals.JOB__RESULT, "The 'so' of job '" + job.getName() + "' repeats its 'want'. "
                    + "Say what gets better once it is done; ask: and why does that matter?");
        }
    }
}
