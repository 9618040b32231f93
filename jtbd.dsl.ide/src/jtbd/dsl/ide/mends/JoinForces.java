package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.rules.forces.DoubledBlock;

/** Puts forces into the block that is there for them already. */
@Mends(value = DoubledBlock.class, mayBeSure = true)
final class JoinForces extends MendOf<Forces> {

    JoinForces() {
        super(Forces.class);
    }

    @Override
    Stream<Proposal> mend(Forces forces, Complaint complaint) {
        return forces.eContainer().eContents().stream()
                .filter(Forces.class::isInstance).map(Forces.class::cast)
                .filter(first -> first != forces && first.getTowards() == forces.getTowards()).limit(1)
                .map(first -> Proposal.sure("Put these forces into the first block", joined(first, forces, complaint)));
    }

    private static Draft joined(Forces first, Forces second, Complaint complaint) {
        return complaint.draft().moveAll(second, first);
    }
}
