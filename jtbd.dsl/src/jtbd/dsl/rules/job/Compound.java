package jtbd.dsl.rules.job;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.SecondVerb;

/** A job that joins two things to do: each has outcomes and competitors of its own. */
@Rule(id = "job.compound", title = "A job is one thing to do")
public final class Compound extends RuleCheck<Job> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.TITLED__TITLE,
            Literals.JOB__MOTIVATION);

    public Compound() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        for (EStructuralFeature part : PARTS) {
            SecondVerb.in(context.words(job, part)).ifPresent(second -> context.report(job, part,
                    "Job '" + job.getName() + "' joins two jobs: '… " + second + " …'. Make each a job of its own, "
                            + "or name the one job that both are steps of."));
        }
    }
}
