package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.structure.StatedTwice;

/** Puts two texts into one where there is room for one: both reasons of an action, both parts of a wish. */
@Mends(StatedTwice.class)
final class JoinTexts implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        INode first = complaint.node();
        Assignment assignment = GrammarUtil.containingAssignment(first.getGrammarElement());
        if (assignment == null || !(assignment.getTerminal() instanceof RuleCall call)
                || !call.getRule().getName().equals("STRING")) {
            return Stream.empty();
        }
        List<INode> texts = NodeModelUtils.findNodesForFeature(first.getSemanticElement(),
                first.getSemanticElement().eClass().getEStructuralFeature(assignment.getFeature()));
        INode last = texts.get(texts.size() - 1);
        String both = Wording.unquoted(first) + ", and " + Wording.unquoted(last);
        return last == first || last.getText().equals(first.getText()) ? Stream.empty()
                : Stream.of(Proposal.possible("Put both texts into one", complaint.draft()
                        .replace(last.getTextRegion(), '"' + both + '"').remove(Statement.around(first))));
    }
}
