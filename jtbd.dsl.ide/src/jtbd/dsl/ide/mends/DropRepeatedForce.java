package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.rules.forces.RepeatedForce;

/** Takes out a force that says the same as one before it, which gets its evidence and notes. */
@Mends(RepeatedForce.class)
final class DropRepeatedForce extends MendOf<Force> {

    DropRepeatedForce() {
        super(Force.class);
    }

    @Override
    Stream<Proposal> mend(Force force, Complaint complaint) {
        return Stream.ofNullable(RepeatedForce.repeated((Forces) force.eContainer()).get(force))
                .map(first -> SaidBeyond.proposal(first, force, complaint));
    }
}
