package jtbd.dsl.ide.completion.reading;

import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/**
 * One word that the grammar allows next.
 *
 * @param element what it is in the grammar
 * @param frame the rules that are being read there
 * @param anew whether it begins what stands by itself in a block or a file, and goes on with nothing
 */
public record Place(AbstractElement element, Frame frame, boolean anew) {

    /** All keywords together, as they are allowed in names behind a dot. */
    private static final String ANY_KEYWORD = "Keyword";

    /** The keyword; empty where the place is for another word. */
    public String keyword() {
        if (element instanceof Keyword keyword) {
            return keyword.getValue();
        }
        return element instanceof EnumLiteralDeclaration literal ? literal.getEnumLiteral().getLiteral() : "";
    }

    /** Whether it is a keyword; signs, and the keywords that names may be made of, are none. */
    public boolean isWord() {
        return !keyword().isEmpty() && Character.isLetter(keyword().charAt(0));
    }

    /** Whether a word of this lexical kind stands here: {@code ID}, {@code STRING}, {@code DECIMAL}, {@code DAY}. */
    public boolean isOf(String terminal) {
        return element instanceof RuleCall call && call.getRule().getName().equals(terminal);
    }

    public boolean isText() {
        return isOf("STRING");
    }

    /** What the word will be the value of; null where it is a keyword between others. */
    public EStructuralFeature feature() {
        Assignment assignment = assignment();
        return assignment == null ? null
                : ((EClass) frame.ofThing().rule().getType().getClassifier())
                        .getEStructuralFeature(assignment.getFeature());
    }

    /** Whether the word, or the one that it begins, names another thing. */
    public boolean isReference() {
        Assignment assignment = assignment();
        return isOf("ID") && assignment != null && assignment.getTerminal() instanceof CrossReference;
    }

    private Assignment assignment() {
        Assignment direct = GrammarUtil.containingAssignment(element);
        for (Frame around = frame; direct == null && around.isOfWords(); around = around.outer()) {
            direct = GrammarUtil.containingAssignment(around.call());
        }
        return direct;
    }

    static boolean endsAt(AbstractElement element) {
        return element instanceof Keyword || element instanceof EnumLiteralDeclaration
                || element instanceof RuleCall call && (GrammarUtil.isTerminalRuleCall(call) || isAnyKeyword(call));
    }

    private static boolean isAnyKeyword(RuleCall call) {
        return call.getRule().getName().equals(ANY_KEYWORD);
    }

    boolean takes(Word word, Predicate<String> isKeyword) {
        return switch (word.kind()) {
            case TEXT -> isText();
            case NUMBER -> isOf("DECIMAL");
            case DAY -> isOf("DAY");
            case SIGN -> keyword().equals(word.text());
            case BLOCK -> keyword().equals("{");
            case NAME -> keyword().equals(word.text())
                    || (isKeyword.test(word.text()) ? isOf(ANY_KEYWORD) : isOf("ID"));
        };
    }

    /** What the rule that is being read knows once a word was read here. */
    Frame read() {
        Frame read = frame.isOfWords() && !keyword().isEmpty() ? frame.with(Set.of(keyword())) : frame;
        return element.eContainer() instanceof Assignment assignment ? read.with(Set.of(assignment.getFeature()))
                : read;
    }
}
