package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** A title of a social job that says nothing of how others see the person. */
@Rule(id = "job.title-not-seen", title = "The title of a social job says how others see the person")
public final class TitleNotSeen extends RuleCheck<Job> {

    public TitleNotSeen() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Words title = context.words(job, Literals.TITLED__TITLE);
        if (job.getKind() == JobKind.SOCIAL && title.count() > 0 && !title.have(WordKind.STANDING)
                && JobLanguage.isEnglish(job, context)) {
            context.report(job, Literals.TITLED__TITLE, "The title '" + job.getTitle() + "' does not say how others "
                    + "see the person. Write: \"Be seen as …\"; or make the job functional or emotional.");
        }
    }
}
