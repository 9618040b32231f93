package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.rules.segment.MissingRoles;

/** Adds who uses and who pays, to be written. */
@Mends(MissingRoles.class)
final class AddRoles extends MendOf<Segment> {

    AddRoles() {
        super(Segment.class);
    }

    @Override
    Stream<Proposal> mend(Segment segment, Complaint complaint) {
        return Stream.of(Proposal.possible("Add who uses and who pays", complaint.draft().addTo(segment,
                "user " + Wording.TO_BE_WRITTEN, "economic buyer " + Wording.TO_BE_WRITTEN)));
    }
}
