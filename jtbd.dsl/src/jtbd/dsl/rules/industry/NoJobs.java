package jtbd.dsl.rules.industry;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An industry in which nobody has a job to be done. */
@Rule(id = "industry.no-jobs", title = "An industry has jobs", looksBeyondTheFile = true)
public final class NoJobs extends RuleCheck<Industry> {

    public NoJobs() {
        super(Industry.class);
    }

    @Override
    protected void check(Industry industry, RuleContext context) {
        if (context.portfolio().partsOf(industry, Job.class).isEmpty()) {
            context.report(industry, Literals.NAMED__NAME, "Industry '" + industry.getName() + "' has no "
                    + "job. Write one in it, or say in a job: in " + industry.getName());
        }
    }
}
