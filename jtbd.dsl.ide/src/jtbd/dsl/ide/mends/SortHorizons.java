package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.rules.roadmap.HorizonOutOfOrder;

/** Puts the horizons of a roadmap into their order. */
@Mends(value = HorizonOutOfOrder.class, mayBeSure = true)
final class SortHorizons extends MendOf<Roadmap> {

    SortHorizons() {
        super(Roadmap.class);
    }

    @Override
    Stream<Proposal> mend(Roadmap roadmap, Complaint complaint) {
        return InOrder.by(Comparator.comparing(Horizon::getKind), roadmap.getHorizons(),
                "Put the horizons into their order", complaint);
    }
}
