package jtbd.dsl.places;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/** What the blocks of a file say twice, noted when the file is read, as only its nodes show it. */
public final class Repetitions {

    /** By the element of the grammar that a node is of. */
    private static final Map<EObject, Statement> STATEMENTS = new ConcurrentHashMap<>();

    private final Map<EObject, List<Repetition>> byObject = new IdentityHashMap<>(0);

    private Repetitions() {
    }

    /** The repetitions in the text under the node. */
    public static Repetitions under(ICompositeNode root) {
        Repetitions found = new Repetitions();
        found.walk(root, root.getSemanticElement(), new ArrayList<>());
        return found;
    }

    /** Those in the block of the object, in the order of the text. */
    public List<Repetition> of(EObject object) {
        return byObject.getOrDefault(object, List.of());
    }

    private void walk(ICompositeNode part, EObject object, List<INode> stated) {
        for (INode child = part.getFirstChild(); child != null; child = child.getNextSibling()) {
            Statement statement = statement(child);
            if (statement.isSingle()) {
                note(statement, child, object, stated);
            }
            if (child instanceof ICompositeNode inner) {
                boolean continues = !inner.hasDirectSemanticElement() && statement == Statement.NONE;
                walk(inner, continues ? object : inner.getSemanticElement(), continues ? stated : new ArrayList<>());
            }
        }
    }

    private void note(Statement statement, INode node, EObject object, List<INode> stated) {
        for (INode first : stated) {
            if (statement(first).feature().equals(statement.feature())) {
                byObject.computeIfAbsent(object, key -> new ArrayList<>())
                        .add(new Repetition(statement.feature(), node.getStartLine()));
                return;
            }
        }
        stated.add(node);
    }

    private static Statement statement(INode node) {
        EObject element = node.getGrammarElement();
        return element == null ? Statement.NONE : STATEMENTS.computeIfAbsent(element, Statement::of);
    }

    /** What a node states: one of several values, the only value of a feature, or nothing by itself. */
    private record Statement(String feature, boolean isSingle) {

        private static final Statement NONE = new Statement("", false);

        private static Statement of(EObject element) {
            Assignment assignment = GrammarUtil.containingAssignment(element);
            return assignment == null ? NONE
                    : new Statement(assignment.getFeature(), !GrammarUtil.isMultipleAssignment(assignment));
        }
    }
}
