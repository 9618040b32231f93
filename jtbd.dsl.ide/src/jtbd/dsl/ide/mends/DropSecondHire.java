package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.rules.competitor.DoubledHire;

/** Takes out the hire for a job that has one already. */
@Mends(DoubledHire.class)
final class DropSecondHire extends MendOf<Hire> {

    DropSecondHire() {
        super(Hire.class);
    }

    @Override
    Stream<Proposal> mend(Hire hire, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove this hire",
                complaint.draft().remove(complaint.file().region(hire))));
    }
}
