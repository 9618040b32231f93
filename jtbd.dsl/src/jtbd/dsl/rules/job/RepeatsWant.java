package jtbd.dsl.rules.job;

import java.util.Set;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Content;

/** A result that says again what is wanted. */
@Rule(id = "job.repeats-want", title = "The result of a job says more than its want")
public final class RepeatsWant extends RuleCheck<Job> {

    public RepeatsWant() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (job.getMotivation() == null || job.getResult() == null) {
            return;
        }
        Set<String> want = Content.of(context.words(job, Literals.JOB__MOTIVATION));
        Set<String> result = Content.of(context.words(job, Literals.JOB__RESULT));
        if (!result.isEmpty() && want.containsAll(result)) {
            context.report(job, Literals.JOB__RESULT, "The 'so' of job '" + job.getName() + "' repeats its 'want'. "
                    + "Say what gets better once it is done; ask: and why does that matter?");
        }
    }
}
