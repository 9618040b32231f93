package jtbd.dsl.rules.job;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Brevity;
import jtbd.dsl.rules.wording.Words;

/** A part of a job that nobody can read in one breath. */
@Rule(id = "job.long-statement", severity = Severity.INFO, title = "Each part of a job can be read in one breath")
public final class LongStatement extends RuleCheck<Job> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.TITLED__TITLE,
            Literals.JOB__SITUATION, Literals.JOB__MOTIVATION, Literals.JOB__RESULT);

    public LongStatement() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        for (EStructuralFeature part : PARTS) {
            Words words = context.words(job, part);
            if (Brevity.isMissing(words)) {
                context.report(job, part, "This part of job '" + job.getName() + "' has " + words.count() + " words. "
                        + "Keep to what can be read in one breath; circumstances belong in 'context', doubts in "
                        + "'pains'.");
            }
        }
    }
}
