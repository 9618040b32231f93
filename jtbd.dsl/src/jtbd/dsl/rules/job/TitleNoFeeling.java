package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** A title of an emotional job in which nobody feels anything. */
@Rule(id = "job.title-no-feeling", title = "The title of an emotional job names a feeling")
public final class TitleNoFeeling extends RuleCheck<Job> {

    public TitleNoFeeling() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Words title = context.words(job, Literals.TITLED__TITLE);
        if (job.getKind() == JobKind.EMOTIONAL && title.count() > 0 && !title.have(WordKind.FEELING)
                && JobLanguage.isEnglish(job, context)) {
            context.report(job, Literals.TITLED__TITLE, "The title '" + job.getTitle() + "' names no feeling. Write "
                    + "how the person wants to feel, or avoids to feel: \"Feel safe while …\"; or make the job "
                    + "functional.");
        }
    }
}
