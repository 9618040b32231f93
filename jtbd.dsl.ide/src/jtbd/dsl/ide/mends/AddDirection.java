package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.outcome.MissingDirection;

/** Says whether an outcome is to shrink or to grow. */
@Mends(MissingDirection.class)
final class AddDirection extends MendOf<Outcome> {

    AddDirection() {
        super(Outcome.class);
    }

    @Override
    Stream<Proposal> mend(Outcome outcome, Complaint complaint) {
        INode first = Stream.of(Literals.OUTCOME__MEASURE, Literals.OUTCOME__OBJECT)
                .flatMap(part -> NodeModelUtils.findNodesForFeature(outcome, part).stream()).findFirst().orElseThrow();
        return Stream.of("minimize", "increase").map(direction -> Proposal.possible("Say '" + direction + "'",
                complaint.draft().insert(first.getOffset(), direction + " ")));
    }
}
