package jtbd.dsl.rules.job;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Census;

/** A job that describes who people are, by age or sex or income. */
@Rule(id = "job.demographics", title = "A job tells what people are after, and not their age, sex or income")
public final class Demographics extends RuleCheck<Job> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.TITLED__TITLE,
            Literals.JOB__SITUATION, Literals.JOB__MOTIVATION);

    public Demographics() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        for (EStructuralFeature part : PARTS) {
            Census.in(context.words(job, part)).ifPresent(people -> context.report(job, part, "Job '" + job.getName()
                    + "' describes people ('" + people + "'). Say in which circumstances they have the job; who they "
                            + "are belongs into a segment."));
        }
    }
}
