package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.text.EmptyText;
import jtbd.dsl.rules.text.PlaceholderText;

/** Leaves out a statement whose text says nothing. */
@Mends({EmptyText.class, PlaceholderText.class})
final class DropEmptyText implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        INode text = complaint.node();
        return Stream.of(Statement.around(text), text.getTextRegion())
                .map(statement -> complaint.draft().remove(statement))
                .filter(draft -> LaidOut.canBeRead(draft.text())).limit(1)
                .map(draft -> Proposal.possible("Leave it out", draft));
    }
}
