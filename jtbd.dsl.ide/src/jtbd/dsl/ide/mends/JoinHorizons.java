package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.rules.roadmap.DoubledHorizon;

/** Puts the items of a horizon that is there twice into the first one. */
@Mends(value = DoubledHorizon.class, mayBeSure = true)
final class JoinHorizons extends MendOf<Horizon> {

    JoinHorizons() {
        super(Horizon.class);
    }

    @Override
    Stream<Proposal> mend(Horizon horizon, Complaint complaint) {
        return ((Roadmap) horizon.eContainer()).getHorizons().stream()
                .filter(first -> first != horizon && first.getKind() == horizon.getKind()).limit(1)
                .map(first -> new Proposal("Put its items into the first '" + first.getKind().getLiteral() + "'",
                        losesNoPeriod(first, horizon), complaint.draft().moveAll(horizon, first)));
    }

    private static boolean losesNoPeriod(Horizon first, Horizon second) {
        return second.getPeriod() == null || second.getPeriod().equals(first.getPeriod());
    }
}
