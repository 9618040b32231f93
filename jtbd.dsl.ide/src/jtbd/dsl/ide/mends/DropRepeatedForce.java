package jtbd.dsl.ide.mends;

import java.util.Set;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.rules.forces.RepeatedForce;
import jtbd.dsl.rules.wording.Content;
import jtbd.dsl.rules.wording.Words;

/** Takes out a force that says the same as one before it, which gets its evidence and notes. */
@Mends(RepeatedForce.class)
final class DropRepeatedForce extends MendOf<Force> {

    DropRepeatedForce() {
        super(Force.class);
    }

    @Override
    Stream<Proposal> mend(Force force, Complaint complaint) {
        return ((Forces) force.eContainer()).getForces().stream()
                .filter(first -> first != force && content(first).equals(content(force))).limit(1)
                .map(first -> SaidBeyond.proposal(first, force, complaint));
    }

    private static Set<String> content(Force force) {
        return Content.of(Words.of(force.getText()));
    }
}
