package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.rules.forces.RepeatedForce;

/** Takes out a force that says the same as one before it. */
@Mends(RepeatedForce.class)
final class DropRepeatedForce extends MendOf<Force> {

    DropRepeatedForce() {
        super(Force.class);
    }

    @Override
    Stream<Proposal> mend(Force force, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove this force",
                complaint.draft().remove(complaint.file().region(force))));
    }
}
