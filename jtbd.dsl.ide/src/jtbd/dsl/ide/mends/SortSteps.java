package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.rules.map.StepOutOfOrder;

/** Puts the steps of a job map into the order in which they are done. */
@Mends(value = StepOutOfOrder.class, mayBeSure = true)
final class SortSteps extends MendOf<JobMap> {

    SortSteps() {
        super(JobMap.class);
    }

    @Override
    Stream<Proposal> mend(JobMap map, Complaint complaint) {
        return InOrder.by(Comparator.comparing(MapStep::getKind), map.getSteps(), "Put the steps into their order",
                complaint);
    }
}
