package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Two texts that differ, where there is room for one: neither may be lost. */
record TwoTexts(INode first, INode last) {

    /** Those of which the first is the value; none where it is no text, or the last one says the same. */
    static Optional<TwoTexts> from(INode value) {
        Assignment assignment = GrammarUtil.containingAssignment(value.getGrammarElement());
        if (assignment == null || !(assignment.getTerminal() instanceof RuleCall call)
                || !call.getRule().getName().equals("STRING")) {
            return Optional.empty();
        }
        List<INode> texts = NodeModelUtils.findNodesForFeature(value.getSemanticElement(),
                value.getSemanticElement().eClass().getEStructuralFeature(assignment.getFeature()));
        INode last = texts.get(texts.size() - 1);
        return last.getText().equals(value.getText()) ? Optional.empty() : Optional.of(new TwoTexts(value, last));
    }
}
