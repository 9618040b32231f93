package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Target;
import jtbd.dsl.rules.metric.TargetOutOfReach;

/** Lets a target be reached by the very end of what can be: at most none, at least 5/5. */
@Mends(TargetOutOfReach.class)
final class IncludeEndOfScale extends MendOf<Target> {

    IncludeEndOfScale() {
        super(Target.class);
    }

    @Override
    Stream<Proposal> mend(Target target, Complaint complaint) {
        String sign = target.getComparison() + "=";
        return Stream.of(Proposal.possible("Write " + sign, complaint.draft().replace(complaint.region(), sign)));
    }
}
