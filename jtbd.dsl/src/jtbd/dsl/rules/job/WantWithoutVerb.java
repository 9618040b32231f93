package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.NounPhrase;
import jtbd.dsl.rules.wording.Words;

/** A want that names a thing, and not what to get done. */
@Rule(id = "job.want-without-verb", title = "The want of a job has a verb")
public final class WantWithoutVerb extends RuleCheck<Job> {

    public WantWithoutVerb() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Words want = context.words(job, Literals.JOB__MOTIVATION);
        if (NounPhrase.isWish(want) && JobLanguage.isEnglish(job, context)) {
            context.report(job, Literals.JOB__MOTIVATION, "The want of job '" + job.getName() + "' names a thing. "
                    + "Say what to get done with it, such as: want \"to …\".");
        }
    }
}
