package jtbd.dsl.model;

import java.util.List;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Rival;

/** What is hired for a job, competitors and our own offerings, each with the reasons. */
public final class HiresFor {

    private HiresFor() {
    }

    public static List<Hire> job(Job job, Portfolio portfolio) {
        return UsesOf.in(portfolio).of(job).stream().filter(Rival.class::isInstance).map(Rival.class::cast)
                .flatMap(rival -> of(rival).stream()).filter(hire -> hire.getJob() == job).toList();
    }

    private static List<Hire> of(Rival rival) {
        return rival instanceof Offering offering ? offering.getHires() : ((Competitor) rival).getHires();
    }
}
