package jtbd.dsl.rules.job;

import java.util.Optional;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job that an expert scored, whose numbers say that it is underserved, and which is not marked so. */
@Rule(id = "job.underserved-but-unmarked", severity = Severity.INFO,
        title = "A scored job that is underserved by its numbers is marked so")
public final class UnderservedButUnmarked extends RuleCheck<Job> {

    public UnderservedButUnmarked() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Optional<Zone> zone = OpportunityOf.job(job).map(context.settings().zones()::zoneOf)
                .filter(Zone::isUnderserved);
        if (job.getScore() != null && !job.isUnderserved() && zone.isPresent()) {
            context.report(job, Literals.JOB__SCORE, "Job '" + job.getName() + "' is scored but not "
                    + "marked as underserved, while importance " + QuantityText.of(job.getImportance())
                    + " and satisfaction " + QuantityText.of(job.getSatisfaction()) + " put it in the zone '"
                    + zone.get().title() + "'. Mark it as underserved, or look at the numbers again.");
        }
    }
}
