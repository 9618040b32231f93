package jtbd.dsl.formatting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.internal.NodeRegion;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Where a statement begins: what a block between braces, or a file, repeats. Read off the grammar. */
@Singleton
public class StatementStarts {

    private static final String OPEN = "{";
    private static final String CLOSE = "}";

    private final IGrammarAccess grammar;
    private Set<EObject> beginnings;

    @Inject
    StatementStarts(IGrammarAccess grammar) {
        this.grammar = grammar;
    }

    /** Whether the token is the first one of a statement. */
    public boolean beginsAt(ISemanticRegion token) {
        return beginnings().contains(token.getGrammarElement()) || isFirstOfItsObject(token)
                && beginnings().contains(token.getEObjectRegion().getGrammarElement())
                || token instanceof NodeRegion written && beginsWhatIsNotInTheModel(written.getNode());
    }

    static boolean isOpeningBracket(EObject grammarElement) {
        return isBracket(grammarElement, OPEN);
    }

    static boolean isClosingBracket(EObject grammarElement) {
        return isBracket(grammarElement, CLOSE);
    }

    /** What is said once too often is no object of the model, so only its nodes tell where it begins. */
    private boolean beginsWhatIsNotInTheModel(INode token) {
        for (INode part = token; part.getParent() != null && isFirstVisible(part); part = part.getParent()) {
            if (beginnings().contains(part.getParent().getGrammarElement())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirstVisible(INode part) {
        INode before = part.getPreviousSibling();
        while (before instanceof ILeafNode leaf && leaf.isHidden()) {
            before = before.getPreviousSibling();
        }
        return before == null;
    }

    static boolean isFirstOfItsObject(ISemanticRegion token) {
        IEObjectRegion object = token.getEObjectRegion();
        return object != null && Iterables.getFirst(object.getSemanticRegions(), null) == token;
    }

    private Set<EObject> beginnings() {
        if (beginnings == null) {
            Set<EObject> found = new HashSet<>();
            for (AbstractRule rule : GrammarUtil.allRules(grammar.getGrammar())) {
                EcoreUtil2.getAllContentsOfType(rule, Group.class).forEach(group -> addBlocks(group, found));
            }
            addFile(grammar.getGrammar().getRules().get(0).getAlternatives(), found);
            beginnings = found;
        }
        return beginnings;
    }

    private static void addFile(AbstractElement file, Set<EObject> found) {
        ((CompoundElement) file).getElements().forEach(part -> addBeginning(part, found));
    }

    private static void addBlocks(Group group, Set<EObject> found) {
        List<AbstractElement> parts = group.getElements();
        for (int i = 1; i + 1 < parts.size(); i++) {
            if (isBracket(parts.get(i - 1), OPEN) && isBracket(parts.get(i + 1), CLOSE)) {
                addBeginning(parts.get(i), found);
            }
        }
    }

    private static void addBeginning(AbstractElement statement, Set<EObject> found) {
        if (statement instanceof Alternatives alternatives) {
            alternatives.getElements().forEach(alternative -> addBeginning(alternative, found));
        } else if (statement instanceof Group group) {
            group.getElements().stream().filter(part -> !(part instanceof Action)).findFirst()
                    .ifPresent(part -> addBeginning(part, found));
        } else if (statement instanceof Assignment assignment) {
            addBeginning(assignment.getTerminal(), found);
        } else if (statement instanceof RuleCall call) {
            found.add(call);
            addDelegates(call.getRule(), found);
        } else if (statement instanceof Keyword) {
            found.add(statement);
        }
    }

    /** A rule that only chooses among others hands its place on to them. */
    private static void addDelegates(AbstractRule rule, Set<EObject> found) {
        if (rule instanceof ParserRule && rule.getAlternatives() instanceof Alternatives choice
                && choice.getElements().stream().allMatch(RuleCall.class::isInstance)) {
            choice.getElements().forEach(call -> addBeginning(call, found));
        }
    }

    private static boolean isBracket(EObject element, String bracket) {
        return element instanceof Keyword keyword && keyword.getValue().equals(bracket);
    }
}
