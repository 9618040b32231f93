package jtbd.dsl.rules.forces;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Rival;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A second block of forces towards the same competitor or offering, or towards none in particular. */
@Rule(id = "forces.doubled-block", title = "The forces towards one alternative stand in one block")
public final class DoubledBlock extends RuleCheck<Job> {

    public DoubledBlock() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Set<Rival> towards = new HashSet<>();
        for (Forces forces : job.getForces()) {
            Rival rival = forces.getTowards();
            if ((rival == null || !rival.eIsProxy()) && !towards.add(rival)) {
                context.report(forces, "Job '" + job.getName() + "' has a block of forces "
                        + (rival == null ? "" : "towards '" + ((Named) rival).getName() + "' ")
                        + "already. Put these into it, or say towards whom they push and pull.");
            }
        }
    }
}
