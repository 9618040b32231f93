package jtbd.dsl.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.antlr.runtime.RecognitionException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider.IParserErrorContext;

import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.Suggestion;

/** One place where the parser met another word than it could use, and what it stands in. */
final class Misreading {

    private final Stumble stumble;
    private final EObject inside;
    private final EObject last;
    private final Vocabulary vocabulary;
    private final WordsBehind wordsBehind;
    private final List<String> data = new ArrayList<>();

    Misreading(RecognitionException mistake, IParserErrorContext context, Vocabulary vocabulary,
            WordsBehind wordsBehind) {
        this.stumble = Stumbling.over(mistake, context.getTokenNames());
        this.inside = context.getCurrentContext();
        this.last = lastIn(inside);
        this.vocabulary = vocabulary;
        this.wordsBehind = wordsBehind;
    }

    private static EObject lastIn(EObject inside) {
        return inside == null ? null : inside.eContents().stream()
                .filter(child -> NodeModelUtils.getNode(child) != null)
                .max(Comparator.comparingInt(child -> NodeModelUtils.getNode(child).getOffset())).orElse(inside);
    }

    Stumble stumble() {
        return stumble;
    }

    /** The word that was found. */
    String found() {
        return stumble.word();
    }

    /** What the parser was reading; null at the start of a file. */
    EObject inside() {
        return inside;
    }

    /** What was read last in it; itself where that is nothing yet. */
    EObject last() {
        return last;
    }

    /** Whether the place is in the first line of what was read last, before its block begins. */
    boolean isInHeadOfLast() {
        return last instanceof Titled && last != inside && !stumble.endsBefore() && !stumble.standsBehind("{")
                && NodeModelUtils.getNode(last) != null && !NodeModelUtils.getNode(last).getText().contains("{");
    }

    boolean isOutsideOfBlocks() {
        return inside == null || inside instanceof Model;
    }

    /** Whether a word of the language, and no sign, stands right before the place. */
    boolean isBehindKeyword() {
        return stumble.before() != null && vocabulary.isKeyword(stumble.before().getText())
                && Character.isLetter(stumble.before().getText().charAt(0));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    WordsBehind wordsBehind() {
        return wordsBehind;
    }

    /** The name of the grammar's rule for what was read last. */
    String ruleOfLast() {
        return last == null ? "" : last.eClass().getName();
    }

    void suggest(Suggestion kind, String suggested) {
        data.add(kind.of(suggested));
    }

    /** That the mistake is of such a kind, which decides how it is read on behind it. */
    void concerns(String what) {
        data.add(what);
    }

    List<String> data() {
        return data;
    }

    /** Where the statement ends with the word before, the mistake is told there: what follows is not at fault. */
    void concernsWordBeforeAtItsEnd() {
        if (stumble.endsBefore()) {
            concerns(SyntaxMessages.CONCERNS_WORD_BEFORE);
        }
    }

    /** What a message says of a word that can stand elsewhere. */
    String cannotStand() {
        return isOutsideOfBlocks() ? "begins nothing that a file can hold" : "cannot stand here in " + place();
    }

    private String place() {
        return (wordsOfBlock().isEmpty() ? "" : "'" + stumble.blockWord() + "' of ") + aKind();
    }

    /** Some blocks are no thing of their own, such as the outcomes of a job. */
    private Set<String> wordsOfBlock() {
        return inside == null ? Set.of() : wordsBehind.inBlockOf(stumble.blockWord(), ruleOfPlace());
    }

    /** The name of the grammar's rule for what the parser was reading; empty at the start of a file. */
    String ruleOfPlace() {
        return inside == null ? "" : inside.eClass().getName();
    }

    /** The words that can begin a statement here. */
    Set<String> wordsOfPlace() {
        Set<String> words = wordsOfBlock();
        return inside == null || !words.isEmpty() ? words : vocabulary.wordsOf(inside.eClass());
    }

    /** The words that what was read last can go on with on its line. */
    Set<String> wordsOfLast() {
        return last == null || last == inside || stumble.endsBefore() ? Set.of() : vocabulary.wordsOf(last.eClass());
    }

    /** What the place is in, as a message says it. */
    String aKind() {
        return named(inside);
    }

    static String named(EObject thing) {
        EClass kind = thing == null ? JtbdPackage.Literals.MODEL : thing.eClass();
        return thing instanceof Named named && named.getName() != null
                ? KindNames.of(kind) + " '" + named.getName() + "'" : aKindOf(kind);
    }

    static String aKindOf(EClass kind) {
        return switch (kind.getClassifierID()) {
            case JtbdPackage.FORCES -> "a block of forces";
            case JtbdPackage.VALUE_LAYERS -> "a block of value";
            default -> KindNames.withArticle(KindNames.of(kind));
        };
    }
}
