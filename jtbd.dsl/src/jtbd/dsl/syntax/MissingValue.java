package jtbd.dsl.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Suggestion;

/** A word without what it needs behind it: a text, a number, a day, a name or one of some words. */
final class MissingValue {

    private static final Set<String> NUMBER_FOLLOWS =
            Set.of("importance", "satisfaction", "score", "baseline", "target", "fit", ">", ">=", "<", "<=", "=");
    private static final Pattern QUOTED_NAME = Pattern.compile("\"([\\p{L}_][\\p{L}\\d_.-]*(?:\\.\\*)?)\"");
    private static final List<String> STRENGTHS = List.of("1/5", "2/5", "3/5", "4/5", "5/5");
    private static final String ESTIMATE = "A number or a text in quotation marks";
    /** What is needed, and an example behind the rest of the sentence. */
    private static final Map<String, String[]> NEEDED = Map.of(
            "per", new String[] {"A unit", ", such as month"},
            "unit", new String[] {"A unit", ", such as hours, % or \"loaves sold\""},
            "every", new String[] {"A span of time", ", such as day or 2 weeks"},
            "size", new String[] {ESTIMATE, ""}, "pays", new String[] {ESTIMATE, ""},
            "price", new String[] {ESTIMATE, ""}, "tags", new String[] {"A tag", ""},
            "ignore", new String[] {"The id of a rule", ", such as job.compound"},
            "classified", new String[] {"A scheme", ": ISIC, NACE, NAICS or own"});

    private MissingValue() {
    }

    /** What the parser expected where only that could stand. */
    static Optional<String> expected(Misreading misreading) {
        return switch (misreading.stumble().expected()) {
            case "RULE_ID" -> Optional.of(name(misreading));
            case "RULE_STRING" -> Optional.of(text("A text in quotation marks", "", misreading));
            case "RULE_DECIMAL" -> Optional.of(number(misreading));
            case "RULE_DAY" -> Optional.of(needed("A date such as 2026-03-31", "", misreading));
            default -> Optional.empty();
        };
    }

    private static String number(Misreading misreading) {
        if (misreading.inside() instanceof Force && misreading.stumble().isText()) {
            STRENGTHS.forEach(strength -> misreading.suggest(Suggestion.ONE_OF, strength));
        }
        return needed("A number", "", misreading);
    }

    /** What is known to follow the word before, where the parser could have taken several kinds of values. */
    static Optional<String> behindWord(Misreading misreading) {
        if (NUMBER_FOLLOWS.stream().anyMatch(misreading.stumble()::standsBehind)) {
            return Optional.of(needed("A number", "", misreading));
        }
        return NEEDED.entrySet().stream().filter(word -> misreading.stumble().standsBehind(word.getKey()))
                .map(word -> text(word.getValue()[0], word.getValue()[1], misreading)).findFirst();
    }

    /** What a list goes on with that may hold several kinds of values, as only one of tags does. */
    static Optional<String> behindComma(Misreading misreading) {
        return misreading.stumble().standsBehind(",") && misreading.stumble().endsBefore()
                ? Optional.of(needed("A tag", "", misreading)) : Optional.empty();
    }

    /** What an outcome is about, where the next line begins before it is said. */
    static Optional<String> ofOutcome(Misreading misreading) {
        return misreading.inside() instanceof Outcome outcome && outcome.getObject() == null
                && misreading.stumble().endsBefore()
                        ? Optional.of(needed("A text in quotation marks", ", such as \"find a dry place\"", misreading))
                        : Optional.empty();
    }

    /** The words of which one has to follow the word before. */
    static Optional<String> ofSomeWords(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        Set<String> required = stumble.before() == null ? Set.of()
                : misreading.wordsBehind().required(stumble.before().getText(), misreading.ruleOfPlace());
        if (required.isEmpty()) {
            return Optional.empty();
        }
        required.forEach(word -> misreading.suggest(Suggestion.ONE_OF, word));
        misreading.concernsWordBeforeAtItsEnd();
        return Optional.of("Behind '" + stumble.before().getText() + "' stands "
                + String.join(", ", required).replaceFirst(", ([^,]*)$", " or $1") + stumble.found("and not") + ".");
    }

    /** Where words stand instead, they are most often meant as the text. */
    private static String text(String what, String example, Misreading misreading) {
        if (!misreading.stumble().endsBefore()) {
            misreading.suggest(Suggestion.TEXT, "");
        }
        return needed(what, example, misreading);
    }

    private static String needed(String what, String example, Misreading misreading) {
        misreading.concernsWordBeforeAtItsEnd();
        return what + " is needed " + misreading.stumble().after() + misreading.stumble().found("instead of")
                + (endsInComma(misreading) ? ". Write it, or leave the comma out" : example) + ".";
    }

    private static boolean endsInComma(Misreading misreading) {
        boolean ends = misreading.stumble().standsBehind(",") && misreading.stumble().endsBefore();
        if (ends) {
            misreading.suggest(Suggestion.SURPLUS, ",");
        }
        return ends;
    }

    private static String name(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        if (NEEDED.containsKey(stumble.before().getText())) {
            return behindWord(misreading).orElseThrow();
        }
        if (stumble.standsBehind("for") && stumble.after().contains("hired") && !stumble.isText()) {
            misreading.suggest(Suggestion.JOB, "");
            misreading.concernsWordBeforeAtItsEnd();
            return "A name is needed " + stumble.after() + stumble.found("before") + ".";
        }
        if (stumble.endsBefore()) {
            return misreading.vocabulary().opensBlock(stumble.before().getText()) ? unnamed(misreading)
                    : needed("A name", "", misreading);
        }
        if (misreading.vocabulary().isKeyword(misreading.found())
                && Character.isLetter(misreading.found().charAt(0))) {
            return wordAsName(misreading);
        }
        if (stumble.isText() && misreading.vocabulary().opensBlock(stumble.before().getText())) {
            misreading.suggest(Suggestion.UNNAMED, "");
            return "A name is needed " + stumble.after() + ", before its title, such as " + stumble.before().getText()
                    + " ShareFiles \"Share files\".";
        }
        Optional<String> quoted = quotedName(misreading);
        if (quoted.isPresent()) {
            return quoted.get();
        }
        return needed("A name of letters, digits and -", ". Spaces belong in the title, in quotation marks",
                misreading);
    }

    private static String unnamed(Misreading misreading) {
        misreading.suggest(Suggestion.UNNAMED, misreading.stumble().before().getText());
        return needed("A name", "", misreading);
    }

    /** A name as other languages write it. */
    static Optional<String> quotedName(Misreading misreading) {
        Matcher name = QUOTED_NAME.matcher(misreading.found());
        if (!name.matches()) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, name.group(1));
        return Optional.of("A name stands without quotation marks: write " + name.group(1) + " instead of "
                + misreading.stumble().quoted() + ".");
    }

    private static String wordAsName(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        String word = misreading.found();
        misreading.suggest(Suggestion.NAME, word);
        return "A name is needed " + stumble.after() + ", and '" + word + "' is a word of the language. "
                + (stumble.standsBehind(",") ? "Leave the comma out; to use the word" : "To use it")
                + " as a name, write ^" + word + ".";
    }
}
