package jtbd.dsl.ide.mends;

import java.util.Map;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Target;
import jtbd.dsl.rules.metric.TargetReachedByBaseline;

/** Turns the comparison of a target round. */
@Mends(TargetReachedByBaseline.class)
final class TurnComparison extends MendOf<Target> {

    private static final Map<String, String> TURNED = Map.of(">", "<", "<", ">", ">=", "<=", "<=", ">=");

    TurnComparison() {
        super(Target.class);
    }

    @Override
    Stream<Proposal> mend(Target target, Complaint complaint) {
        return Stream.ofNullable(TURNED.get(target.getComparison())).map(sign -> Proposal.possible(
                "Turn the comparison round: " + sign, complaint.draft().replace(complaint.region(), sign)));
    }
}
