package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.metric.UnusedMetric;
import jtbd.dsl.rules.scorecard.UnusedAttribute;
import jtbd.dsl.rules.scorecard.UnusedScorecard;
import jtbd.dsl.rules.segment.UnusedSegment;

/** Takes out what nothing uses. */
@Mends({UnusedAttribute.class, UnusedMetric.class, UnusedScorecard.class, UnusedSegment.class})
final class RemoveUnused extends MendOf<Named> {

    RemoveUnused() {
        super(Named.class);
    }

    @Override
    Stream<Proposal> mend(Named unused, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove " + KindNames.of(unused.eClass()) + " '" + unused.getName() + "'",
                complaint.draft().remove(complaint.file().region(unused))));
    }
}
