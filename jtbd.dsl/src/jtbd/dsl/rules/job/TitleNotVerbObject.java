package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.NounPhrase;

/** A title of a functional job that names a thing or an activity in the abstract. */
@Rule(id = "job.title-not-verb-object", title = "The title of a functional job is a verb with its object")
public final class TitleNotVerbObject extends RuleCheck<Job> {

    public TitleNotVerbObject() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        boolean isDone = job.getKind() != JobKind.EMOTIONAL && job.getKind() != JobKind.SOCIAL;
        if (isDone && NounPhrase.isTitle(context.words(job, Literals.TITLED__TITLE))
                && JobLanguage.isEnglish(job, context)) {
            context.report(job, Literals.TITLED__TITLE, "The title '" + job.getTitle() + "' does not say what is "
                    + "done. Write a verb, its object and, where needed, the circumstances: \"Compare repair shops "
                    + "near the office\".");
        }
    }
}
