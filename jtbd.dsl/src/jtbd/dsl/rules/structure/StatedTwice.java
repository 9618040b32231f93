package jtbd.dsl.rules.structure;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A statement that stands twice in one block where there is room for one: the first would be lost. */
@Rule(id = "structure.stated-twice", severity = Severity.ERROR,
        title = "A block says a thing once that it can say once")
public final class StatedTwice extends RuleCheck<EObject> {

    public StatedTwice() {
        super(EObject.class);
    }

    @Override
    protected void check(EObject object, RuleContext context) {
        ICompositeNode block = NodeModelUtils.getNode(object);
        if (block != null) {
            look(block, object, new HashMap<>(), context);
        }
    }

    private static void look(ICompositeNode block, EObject object, Map<String, INode> stated, RuleContext context) {
        for (INode child = block.getFirstChild(); child != null; child = child.getNextSibling()) {
            Assignment statement = GrammarUtil.containingAssignment(child.getGrammarElement());
            if (statement != null && !GrammarUtil.isMultipleAssignment(statement)) {
                note(statement.getFeature(), child, object, stated, context);
            } else if (statement == null && child instanceof ICompositeNode part && !part.hasDirectSemanticElement()) {
                look(part, object, stated, context);
            }
        }
    }

    private static void note(String feature, INode child, EObject object, Map<String, INode> stated,
            RuleContext context) {
        INode first = stated.putIfAbsent(feature, child);
        if (first != null) {
            context.report(object, object.eClass().getEStructuralFeature(feature), "This is stated twice: on line "
                    + first.getStartLine() + " already, which would be lost. Keep one of the two.");
        }
    }
}
