package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.RoadmapItem;
import jtbd.dsl.rules.roadmap.DoubledAction;

/** Takes an action out of the horizon in which it is planned once more. */
@Mends(DoubledAction.class)
final class DropPlannedAction extends MendOf<RoadmapItem> {

    DropPlannedAction() {
        super(RoadmapItem.class);
    }

    @Override
    Stream<Proposal> mend(RoadmapItem item, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove it from this horizon",
                complaint.draft().remove(complaint.file().region(item))));
    }
}
