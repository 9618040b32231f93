package jtbd.dsl.rules.job;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.WordKind;

/** A job that names a product, a feature or a technology: it ends when that goes out of use. */
@Rule(id = "job.names-solution", title = "A job names no product, feature or technology")
public final class NamesSolution extends RuleCheck<Job> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.TITLED__TITLE,
            Literals.JOB__MOTIVATION);

    public NamesSolution() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (ProductJobs.include(job)) {
            return;
        }
        for (EStructuralFeature part : PARTS) {
            context.words(job, part).first(WordKind.SOLUTION).ifPresent(solution -> context.report(job, part,
                    "Job '" + job.getName() + "' names a solution: '" + solution + "'. Say what it would be hired "
                            + "for; the solution itself is a feature, a competitor or a tool."));
        }
    }
}
