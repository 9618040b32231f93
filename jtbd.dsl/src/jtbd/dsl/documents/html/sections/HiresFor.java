package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Rival;

/** What is hired for a job, competitors and our own offerings, each with the reasons. */
final class HiresFor {

    private HiresFor() {
    }

    static List<Hire> job(Job job, Standpoint here) {
        return here.users(job, Rival.class).stream().flatMap(rival -> of(rival).stream())
                .filter(hire -> hire.getJob() == job).toList();
    }

    private static List<Hire> of(Rival rival) {
        return rival instanceof Offering offering ? offering.getHires() : ((Competitor) rival).getHires();
    }
}
