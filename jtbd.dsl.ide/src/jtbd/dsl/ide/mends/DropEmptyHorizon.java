package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.rules.roadmap.EmptyHorizon;

/** Takes out a horizon in which nothing is planned. */
@Mends(value = EmptyHorizon.class, mayBeSure = true)
final class DropEmptyHorizon extends MendOf<Horizon> {

    DropEmptyHorizon() {
        super(Horizon.class);
    }

    @Override
    Stream<Proposal> mend(Horizon horizon, Complaint complaint) {
        return Stream.of(Proposal.sure("Remove the empty horizon",
                complaint.draft().remove(complaint.file().region(horizon))));
    }
}
