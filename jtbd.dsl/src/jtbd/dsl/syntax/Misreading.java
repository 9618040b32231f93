package jtbd.dsl.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.antlr.runtime.RecognitionException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider.IParserErrorContext;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Suggestion;

/** One place where the parser met another word than it could use. */
final class Misreading {

    private static final String NAME = "RULE_ID";
    private static final String TEXT = "RULE_STRING";
    private static final String NUMBER = "RULE_DECIMAL";
    private static final String DAY = "RULE_DAY";
    private static final Set<String> FILE_HEAD = Set.of("package", "import");
    private static final Set<String> JOB_HEAD =
            Set.of("score", "underserved", "of", "core", "related", "little", "big");
    private static final Set<String> NUMBER_FOLLOWS =
            Set.of("importance", "satisfaction", "score", "baseline", "target", "fit", ">", ">=", "<", "<=", "=");
    private static final Set<String> JOB_KINDS =
            Set.of("functional", "emotional", "social", "supporting", "consumption");
    private static final int MANY_WORDS = 12;
    private static final int FEW_KINDS = 3;

    private final Stumble stumble;
    private final String found;
    private final EObject inside;
    private final Vocabulary vocabulary;
    private final WordsBehind wordsBehind;
    private final List<String> data = new ArrayList<>();

    Misreading(RecognitionException mistake, IParserErrorContext context, Vocabulary vocabulary,
            WordsBehind wordsBehind) {
        this.stumble = Stumble.over(mistake, context.getTokenNames());
        this.found = stumble.word();
        this.inside = context.getCurrentContext();
        this.vocabulary = vocabulary;
        this.wordsBehind = wordsBehind;
    }

    /** The message about it, with what it suggests. */
    ToldMistake told() {
        String message = message();
        if (concernsBlocks()) {
            data.add(SyntaxMessages.CONCERNS_BLOCKS);
        }
        return new ToldMistake(message, stumble, cannotStand(), data);
    }

    private String cannotStand() {
        return inside == null || inside instanceof Model ? "begins nothing that a file can hold"
                : "cannot stand here in " + place();
    }

    private String message() {
        if (stumble.isGluedToText()) {
            data.add(SyntaxMessages.CONCERNS_TEXTS);
            return "A text in quotation marks that begins on line " + stumble.before().getLine()
                    + " ends right before '" + found + "': a quotation mark \" is missing, or there is one too many.";
        }
        if (StrayCharacter.isOne(found)) {
            return StrayCharacter.message(found);
        }
        EObject last = lastIn(inside);
        Optional<String> word = new MissingWord(stumble, inside, last, data, wordsBehind).message();
        if (word.isPresent()) {
            return word.get();
        }
        if (belongsInto(last)) {
            data.add(Suggestion.BRACKET_BEHIND.of("{"));
            return "A bracket { is missing " + stumble.after() + ", where the block of " + named(last) + " begins.";
        }
        if (belongedInto(last)) {
            return "'" + found + "' can stand in " + named(last) + ", but the block of that is closed before it. Is "
                    + "that } one too many?";
        }
        return switch (stumble.expected()) {
            case NAME -> nameExpected();
            case TEXT -> "A text in quotation marks is needed " + stumble.after() + stumble.found("instead of") + ".";
            case NUMBER -> "A number is needed " + stumble.after() + stumble.found("instead of") + ".";
            case DAY -> "A date such as 2026-03-31 is needed " + stumble.after() + stumble.found("instead of") + ".";
            case "'}'", "EOF" -> inside instanceof Model || inside == null ? outside() : insideBlock();
            case "" -> inside instanceof Model && !stumble.isEnd() ? outside() : unexpected();
            default -> keywordExpected();
        };
    }

    /** What was read last in it; itself where that is nothing yet. */
    private static EObject lastIn(EObject inside) {
        return inside == null ? null : inside.eContents().stream()
                .filter(child -> NodeModelUtils.getNode(child) != null)
                .max(Comparator.comparingInt(child -> NodeModelUtils.getNode(child).getOffset())).orElse(inside);
    }

    /** Whether it could have a block, has none, and the word that was found could stand there. */
    private boolean belongsInto(EObject last) {
        return last != null && last != inside && vocabulary.hasBlock(last.eClass())
                && vocabulary.wordsOf(last.eClass()).contains(found) && !stumble.standsBehind("}");
    }

    /** Whether it has a block in which the word could stand, and which ends right before it. */
    private boolean belongedInto(EObject last) {
        return last != null && last != inside && stumble.standsBehind("}")
                && vocabulary.wordsOf(last.eClass()).contains(found)
                && !vocabulary.wordsOf(inside.eClass()).contains(found) && !vocabulary.declares(found);
    }

    /** Whether the mistake is about where blocks begin and end, and not about a word in one. */
    private boolean concernsBlocks() {
        return stumble.isEnd() && List.of("'}'", "EOF").contains(stumble.expected()) || found.equals("}")
                || vocabulary.declares(found)
                || inside instanceof Model && vocabulary.isKeyword(found);
    }

    private String nameExpected() {
        if (vocabulary.isKeyword(found) && Character.isLetter(found.charAt(0))) {
            data.add(Suggestion.NAME.of(found));
            return "A name is needed " + stumble.after() + ", and '" + found + "' is a word of the language. "
                    + (stumble.standsBehind(",") ? "Leave the comma out; to use the word" : "To use it")
                    + " as a name, write ^" + found + ".";
        }
        return "A name of letters, digits and - is needed " + stumble.after() + stumble.found("instead of")
                + ". Spaces belong into the title, in quotation marks.";
    }

    private String keywordExpected() {
        String missing = stumble.expected().replace("'", "");
        if (missing.equals("/") && found.equals(",")) {
            return "Numbers have a decimal point, such as 9.5; a score has its scale, such as 9.5/10.";
        }
        if (missing.equals("/")) {
            data.add(SyntaxMessages.CONCERNS_WORD_BEFORE);
            data.add(Suggestion.BEHIND.of("/10"));
            return "A score has its scale, such as " + stumble.before().getText() + "/10: '/' is missing "
                    + stumble.after() + stumble.found("before") + ".";
        }
        if ("{".equals(missing) || "}".equals(missing)) {
            data.add(Suggestion.BRACKET.of(missing));
            return "A bracket " + missing + " is missing " + stumble.after() + ".";
        }
        data.add(Suggestion.WORD_BEFORE.of(missing));
        return "'" + missing + "' is missing " + stumble.after() + stumble.found("before") + ".";
    }

    private String outside() {
        if ("}".equals(found)) {
            data.add(Suggestion.SURPLUS.of("}"));
            return "There is one } too many here: every block before it is closed already.";
        }
        if (FILE_HEAD.contains(found)) {
            return "'" + found + "' stands once, at the head of a file: first the package, then the imports.";
        }
        if (vocabulary.isKeyword(found) && Character.isLetter(found.charAt(0))) {
            return "'" + found + "' stands outside of any block. Is a { missing before it, or a } too many?";
        }
        if (vocabulary.isKeyword(found)) {
            return StrayCharacter.message(found);
        }
        return stumble.quoted() + " " + cannotStand() + ". " + suggestion(vocabulary.declaring());
    }

    private String insideBlock() {
        if (stumble.isEnd()) {
            return block() + " is not closed. Add } at its end.";
        }
        if (vocabulary.declares(found) && !vocabulary.wordsOf(inside.eClass()).contains(found)) {
            return block() + " is not closed before this '" + found + "'. Add }.";
        }
        return unexpected();
    }

    private String unexpected() {
        if (inside instanceof Job job && job.getScore() == null && isHeaderOf(job)) {
            return "A job says after its name and title what kind it is: functional, emotional, social, supporting (by"
                    + " a buyer, co-creator or transferrer) or consumption (with its stage)." + meantKind();
        }
        if (inside instanceof Competitor competitor && isHeaderOf(competitor)) {
            data.add(Suggestion.ONE_OF.of("direct"));
            return "A competitor says after its name and title what kind it is: direct, secondary, indirect or"
                    + " nothing.";
        }
        if (NUMBER_FOLLOWS.stream().anyMatch(stumble::standsBehind)) {
            return "A number is needed " + stumble.after() + stumble.found("instead of") + ".";
        }
        if (inside instanceof Job && JOB_HEAD.contains(found)) {
            return "'" + found + "' belongs into the first line of a job, before its {.";
        }
        if (stumble.isEnd()) {
            return "The file ends in the middle of " + aKind() + ".";
        }
        return stray().or(this::otherPlace).orElseGet(() -> stumble.quoted() + " cannot stand here"
                + (inside == null ? "" : " in " + place()) + ". " + suggestion(wordsOfPlace()));
    }

    /** What to tell where the word before it, or the sign that it is, says what is wrong. */
    private Optional<String> stray() {
        if (found.equals("-") && "-".equals(stumble.next())) {
            return Optional.of(StrayCharacter.message("--"));
        }
        if (stumble.unwanted() && !found.isEmpty() && !Character.isLetterOrDigit(found.charAt(0))
                && !stumble.isText()) {
            data.add(Suggestion.SURPLUS.of(found));
            return Optional.of("'" + found + "' is not needed " + stumble.after() + ". Leave it out.");
        }
        if (stumble.standsBehind("unit")) {
            return Optional.of("A unit is needed after 'unit'" + stumble.found("instead of")
                    + ", such as hours, % or \"loaves sold\".");
        }
        Set<String> required = stumble.before() == null ? Set.of() : wordsBehind.required(stumble.before().getText());
        required.stream().findFirst().map(Suggestion.ONE_OF::of).ifPresent(data::add);
        return required.isEmpty() ? Optional.empty() : Optional.of("Behind '" + stumble.before().getText() + "' stands "
                + String.join(", ", required).replaceFirst(", ([^,]*)$", " or $1") + stumble.found("and not") + ".");
    }

    /** Some blocks are no thing of their own, such as the outcomes of a job. */
    private Set<String> wordsOfBlock() {
        return inside == null ? Set.of() : wordsBehind.inBlockOf(stumble.blockWord(), inside.eClass().getName());
    }

    private Set<String> wordsOfPlace() {
        Set<String> words = wordsOfBlock();
        return inside == null || !words.isEmpty() ? words : vocabulary.wordsOf(inside.eClass());
    }

    private String place() {
        return (wordsOfBlock().isEmpty() ? "" : "'" + stumble.blockWord() + "' of ") + aKind();
    }

    /** What to tell about a word of the language that belongs into another block. */
    private Optional<String> otherPlace() {
        List<String> kinds = vocabulary.isKeyword(found) ? vocabulary.kindsWith(found).stream()
                .map(Misreading::aKindOf).sorted().distinct().toList() : List.of();
        return kinds.isEmpty() || kinds.size() > FEW_KINDS ? Optional.empty() : Optional.of("'" + found + "' "
                + cannotStand() + ". It belongs into " + String.join(" or ", kinds) + ".");
    }

    private String meantKind() {
        data.add(Suggestion.ONE_OF.of("functional"));
        Optional<String> meant = NearestWord.to(found, JOB_KINDS);
        meant.map(Suggestion.WORD::of).ifPresent(data::add);
        return meant.map(" Did you mean '%s'?"::formatted).orElse("");
    }

    private boolean isHeaderOf(Titled titled) {
        return (stumble.standsBehind(titled.getName()) || stumble.standsBehindText())
                && NodeModelUtils.getNode(titled) != null && !NodeModelUtils.getNode(titled).getText().contains("{");
    }

    private String suggestion(Set<String> words) {
        Optional<String> meant = NearestWord.to(found, words);
        meant.map(Suggestion.WORD::of).ifPresent(data::add);
        return meant.map(word -> "Did you mean '" + word + "'?").orElseGet(() -> choice(words));
    }

    private static String choice(Set<String> words) {
        List<String> sorted = words.stream().sorted().limit(MANY_WORDS).toList();
        if (sorted.isEmpty()) {
            return "Look at the line before it: something may be missing at its end.";
        }
        return "What can stand here: " + String.join(", ", sorted) + (words.size() > MANY_WORDS ? " and more." : ".");
    }

    private String block() {
        return "The block of " + aKind() + " that begins on line " + NodeModelUtils.getNode(inside).getStartLine();
    }

    private String aKind() {
        return named(inside);
    }

    private static String named(EObject thing) {
        EClass kind = thing == null ? JtbdPackage.Literals.MODEL : thing.eClass();
        return thing instanceof Named named && named.getName() != null
                ? KindNames.of(kind) + " '" + named.getName() + "'" : aKindOf(kind);
    }

    private static String aKindOf(EClass kind) {
        return kind == JtbdPackage.Literals.FORCES ? "a block of forces" : KindNames.withArticle(KindNames.of(kind));
    }
}
