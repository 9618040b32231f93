package jtbd.dsl.ide.tokens;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import jtbd.dsl.jtbd.JtbdPackage.Literals;

/** Which of the types that every editor has colours for a word is. */
final class TokenTypes {

    private static final Map<EClass, String> NAMES = Map.ofEntries(
            entry(Literals.MODEL, SemanticTokenTypes.Namespace),
            entry(Literals.INDUSTRY, SemanticTokenTypes.Namespace),
            entry(Literals.SCORECARD, SemanticTokenTypes.Struct),
            entry(Literals.PILLAR, SemanticTokenTypes.Enum),
            entry(Literals.ATTRIBUTE, SemanticTokenTypes.EnumMember),
            entry(Literals.SEGMENT, SemanticTokenTypes.Interface),
            entry(Literals.JOB, SemanticTokenTypes.Class),
            entry(Literals.STORY, SemanticTokenTypes.Event),
            entry(Literals.OUTCOME, SemanticTokenTypes.Property),
            entry(Literals.MAP_STEP, SemanticTokenTypes.Function),
            entry(Literals.METRIC, SemanticTokenTypes.Variable),
            entry(Literals.COMPETITOR, SemanticTokenTypes.Struct),
            entry(Literals.OFFERING, SemanticTokenTypes.Struct),
            entry(Literals.FEATURE, SemanticTokenTypes.Property),
            entry(Literals.TIER, SemanticTokenTypes.EnumMember),
            entry(Literals.INTERVIEW, SemanticTokenTypes.Event),
            entry(Literals.ANSWER, SemanticTokenTypes.Parameter),
            entry(Literals.CHALLENGE, SemanticTokenTypes.Type),
            entry(Literals.INSIGHT, SemanticTokenTypes.Type),
            entry(Literals.ACTION, SemanticTokenTypes.Method),
            entry(Literals.ROADMAP, SemanticTokenTypes.Type),
            entry(Literals.PITFALL, SemanticTokenTypes.Type),
            entry(Literals.TOOL, SemanticTokenTypes.Type));

    /** Words that are not names of things, by the rule of the grammar that reads them. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            entry("STRING", SemanticTokenTypes.String),
            entry("Number", SemanticTokenTypes.Number),
            entry("SignedNumber", SemanticTokenTypes.Number),
            entry("Year", SemanticTokenTypes.Number),
            entry("Date", SemanticTokenTypes.Number),
            entry("Unit", SemanticTokenTypes.Number),
            entry("Measure", SemanticTokenTypes.Property),
            entry("Preposition", SemanticTokenTypes.Keyword),
            entry("Direction", SemanticTokenTypes.Keyword),
            entry("Classification", SemanticTokenTypes.Type),
            entry("Tag", SemanticTokenTypes.Decorator),
            entry("RuleId", SemanticTokenTypes.Decorator),
            entry("Comparison", SemanticTokenTypes.Operator),
            entry("ChangeSign", SemanticTokenTypes.Operator));

    /** The legend; clients know a type by its place in it. */
    static final List<String> ALL = List.of(SemanticTokenTypes.Namespace, SemanticTokenTypes.Type,
            SemanticTokenTypes.Class, SemanticTokenTypes.Enum, SemanticTokenTypes.Interface, SemanticTokenTypes.Struct,
            SemanticTokenTypes.Parameter, SemanticTokenTypes.Variable, SemanticTokenTypes.Property,
            SemanticTokenTypes.EnumMember, SemanticTokenTypes.Event, SemanticTokenTypes.Function,
            SemanticTokenTypes.Method, SemanticTokenTypes.Keyword, SemanticTokenTypes.Comment,
            SemanticTokenTypes.String, SemanticTokenTypes.Number, SemanticTokenTypes.Operator,
            SemanticTokenTypes.Decorator);

    private static final Set<String> OPERATORS = Set.of("=", "/", "->", "+", "-", "<", ">", "<=", ">=");

    private TokenTypes() {
    }

    /** The type of a name of the thing; none for a thing that nobody refers to. */
    static Optional<String> ofName(EObject thing) {
        return Optional.ofNullable(NAMES.get(thing.eClass()));
    }

    /** The type of a word in the name of a package; those before the last name nothing on their own. */
    static Optional<String> ofPackage(ILeafNode leaf) {
        return Character.isLetter(leaf.getText().charAt(0))
                && Stream.iterate(leaf.getParent(), Objects::nonNull, INode::getParent).anyMatch(
                        node -> node.getGrammarElement() instanceof RuleCall call
                                && call.getRule().getName().equals("PackageName"))
                ? Optional.of(SemanticTokenTypes.Namespace) : Optional.empty();
    }

    /** The type of a word that is not a name; none for brackets, white space and what cannot be read. */
    static Optional<String> ofWord(ILeafNode leaf) {
        String text = leaf.getText();
        if (leaf.isHidden()) {
            return text.startsWith("/") ? Optional.of(SemanticTokenTypes.Comment) : Optional.empty();
        }
        if (text.startsWith("\"")) {
            return Optional.of(SemanticTokenTypes.String);
        }
        if (OPERATORS.contains(text)) {
            return Optional.of(SemanticTokenTypes.Operator);
        }
        return leaf.getGrammarElement() == null ? Optional.empty()
                : ofPackage(leaf).or(() -> ofRule(GrammarUtil.containingRule(leaf.getGrammarElement()), leaf));
    }

    private static Optional<String> ofRule(AbstractRule rule, ILeafNode leaf) {
        boolean isWord = Character.isLetter(leaf.getText().charAt(0));
        boolean isKeyword = leaf.getGrammarElement() instanceof Keyword;
        String known = WORDS.get(rule.getName());
        if (known != null && !(isKeyword && known.equals(SemanticTokenTypes.Type))) {
            return Optional.of(known);
        }
        if (rule instanceof EnumRule || GrammarUtil.isDatatypeRule(rule)) {
            return isWord ? Optional.of(SemanticTokenTypes.EnumMember) : Optional.empty();
        }
        return isKeyword && isWord ? Optional.of(SemanticTokenTypes.Keyword) : Optional.empty();
    }
}
