package jtbd.dsl.rules.job;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.VerbPhrase;
import jtbd.dsl.rules.wording.Words;

/** A want that does not read on from "I want". */
@Rule(id = "job.want-without-to", severity = Severity.INFO, title = "The want of a job reads on from 'I want'")
public final class WantWithoutTo extends RuleCheck<Job> {

    public WantWithoutTo() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Words want = context.words(job, Literals.JOB__MOTIVATION);
        if (VerbPhrase.isVerb(want, 0)) {
            context.report(job, Literals.JOB__MOTIVATION, "Job '" + job.getName() + "' reads: I want " + want.at(0)
                    + " …. Begin with 'to', so that the sentence can be read aloud: want \"to " + want.at(0) + " …\".");
        }
    }
}
