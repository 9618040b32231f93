package jtbd.dsl.rules.outcome;

import java.util.List;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.model.OutcomesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Content;
import jtbd.dsl.rules.wording.Words;

/** An only outcome that says the want again. */
@Rule(id = "outcome.repeats-want", title = "A job has an outcome that says more than its want")
public final class RepeatsWant extends RuleCheck<Job> {

    public RepeatsWant() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        List<Outcome> outcomes = OutcomesOf.job(job);
        if (outcomes.size() != 1) {
            return;
        }
        Outcome only = outcomes.get(0);
        Words object = Words.of(only.getObject());
        Words want = context.words(job, Literals.JOB__MOTIVATION);
        if (only.getContext() == null && Content.isRepeated(object, want) && Content.isRepeated(want, object)) {
            context.report(only, Literals.OUTCOME__OBJECT, "The only outcome of job '" + job.getName() + "' repeats "
                    + "its want. Add how people judge each part of it, such as: minimize likelihood that \"…\".");
        }
    }
}
