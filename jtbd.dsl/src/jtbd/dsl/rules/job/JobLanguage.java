package jtbd.dsl.rules.job;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.English;

/** Whether a job is told in English; asked by rules that would miss a word in any other language. */
final class JobLanguage {

    private JobLanguage() {
    }

    static boolean isEnglish(Job job, RuleContext context) {
        return English.is(context.words(job, Literals.TITLED__TITLE),
                context.words(job, Literals.JOB__SITUATION),
                context.words(job, Literals.JOB__MOTIVATION),
                context.words(job, Literals.JOB__RESULT));
    }
}
