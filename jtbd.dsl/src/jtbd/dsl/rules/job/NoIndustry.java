package jtbd.dsl.rules.job;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.naming.Project;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job outside of all industries, where there are some. */
@Rule(id = "job.no-industry", severity = Severity.INFO, title = "Where there are industries, a job belongs to one",
        looksBeyondTheFile = true)
public final class NoIndustry extends RuleCheck<Job> {

    public NoIndustry() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (job.getIndustry() == null && HomeIndustry.of(job).isEmpty()) {
            context.portfolio().all(Industry.class).stream().filter(Project.of(job)::has).findFirst()
                    .ifPresent(industry -> context.report(job, Literals.NAMED__NAME, "Job '" + job.getName()
                            + "' belongs to no industry, so it is ranked in none. Move it into one, or name that in "
                            + "the job, such as: in " + industry.getName()));
        }
    }
}
