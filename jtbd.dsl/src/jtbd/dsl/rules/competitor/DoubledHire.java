package jtbd.dsl.rules.competitor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Rival;
import jtbd.dsl.model.Linked;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A competitor or offering that is hired for one job twice. */
@Rule(id = "competitor.doubled-hire", title = "A competitor is hired for a job once")
public final class DoubledHire extends RuleCheck<Rival> {

    public DoubledHire() {
        super(Rival.class);
    }

    @Override
    protected void check(Rival rival, RuleContext context) {
        Set<Job> hiredFor = new HashSet<>();
        for (Hire hire : hires(rival)) {
            Job job = hire.getJob();
            if (Linked.isKnown(job) && !hiredFor.add(job)) {
                context.report(hire, Literals.HIRE__JOB, "This is hired for '" + job.getName()
                        + "' already. Put what both say into one 'hired for'.");
            }
        }
    }

    private static List<Hire> hires(Rival rival) {
        return rival instanceof Competitor competitor ? competitor.getHires() : ((Offering) rival).getHires();
    }
}
