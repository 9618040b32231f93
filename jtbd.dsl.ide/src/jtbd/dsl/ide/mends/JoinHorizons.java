package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
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
                .map(first -> Proposal.sure("Put its items into the first '" + first.getKind().getLiteral() + "'",
                        joined(first, horizon, complaint)));
    }

    private static Draft joined(Horizon first, Horizon second, Complaint complaint) {
        return complaint.draft().remove(complaint.file().region(second)).addTo(first, second.getItems().stream()
                .map(item -> complaint.file().text(complaint.file().region(item))).toArray(String[]::new));
    }
}
