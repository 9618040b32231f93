package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.RoadmapItem;
import jtbd.dsl.rules.roadmap.DoubledAction;

/** Takes an action out of the horizon in which it is planned once more; no empty horizon stays. */
@Mends(DoubledAction.class)
final class DropPlannedAction extends MendOf<RoadmapItem> {

    DropPlannedAction() {
        super(RoadmapItem.class);
    }

    @Override
    Stream<Proposal> mend(RoadmapItem item, Complaint complaint) {
        boolean isAlone = item.eContainer().eContents().size() == 1;
        return Stream.of(Proposal.possible(isAlone ? "Remove it with its horizon" : "Remove it from this horizon",
                complaint.draft().remove(complaint.file().region(isAlone ? item.eContainer() : item))));
    }
}
