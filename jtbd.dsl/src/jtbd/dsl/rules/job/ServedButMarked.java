package jtbd.dsl.rules.job;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.measure.Zone;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job that is marked as underserved against its own numbers. */
@Rule(id = "job.served-but-marked", title = "A job marked as underserved is not served by its numbers")
public final class ServedButMarked extends RuleCheck<Job> {

    private static final Set<Zone> SERVED = EnumSet.of(Zone.SERVED, Zone.OVERSERVED);

    public ServedButMarked() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Optional<Zone> zone = OpportunityOf.job(job).map(context.settings().zones()::zoneOf);
        if (job.isUnderserved() && zone.filter(SERVED::contains).isPresent()) {
            context.report(job, Literals.JOB__UNDERSERVED, "Job '" + job.getName() + "' is marked as "
                    + "underserved, but importance " + QuantityText.of(job.getImportance()) + " and satisfaction "
                    + QuantityText.of(job.getSatisfaction()) + " put it in the zone '" + zone.get().title()
                    + "'. Drop the mark, or look at the numbers again.");
        }
    }
}
