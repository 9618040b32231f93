package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.rules.score.StrengthOutOfScale;

/** Writes the scale beside a strength that the usual scale does not hold. */
@Mends(value = StrengthOutOfScale.class, mayBeSure = true)
final class AddScale extends MendOf<Force> {

    AddScale() {
        super(Force.class);
    }

    @Override
    Stream<Proposal> mend(Force force, Complaint complaint) {
        boolean fitsTen = force.getScale() == null && Scale.OF_TEN.contains(force.getStrength());
        return fitsTen ? Stream.of(Proposal.sure("Write it as " + force.getStrength() + "/10",
                complaint.draft().replace(complaint.region(), force.getStrength() + "/10"))) : Stream.empty();
    }
}
