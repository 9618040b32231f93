package jtbd.dsl.syntax;

import java.util.Set;

import jtbd.dsl.rules.Suggestion;

/** A sign or word of the language that has to stand at a place, and does not. */
final class MissingKeyword {

    private static final Set<String> OVER = Set.of("of", "from", "in", "on");

    /** What is missing where nothing stands in the block yet, as the columns of the lines tell. */
    static final String EMPTY_BLOCK = "{ }";

    private MissingKeyword() {
    }

    static String message(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        String missing = stumble.expected().replace("'", "");
        if (missing.equals("/")) {
            return scale(misreading);
        }
        if (missing.equals("{") || missing.equals("}")) {
            return bracket(missing, misreading);
        }
        misreading.concernsWordBeforeAtItsEnd();
        misreading.suggest(stumble.endsBefore() ? Suggestion.BEHIND : Suggestion.WORD_BEFORE, missing);
        return "'" + missing + "' is missing " + stumble.after() + stumble.found("before") + ".";
    }

    private static String bracket(String missing, Misreading misreading) {
        Stumble stumble = misreading.stumble();
        boolean isAll = missing.equals("{") && stumble.endsBefore() && !stumble.goesOnDeeper();
        misreading.suggest(stumble.endsBefore() ? Suggestion.BRACKET_BEHIND : Suggestion.BRACKET,
                isAll ? EMPTY_BLOCK : missing);
        return "A bracket " + missing + " is missing " + stumble.after() + ".";
    }

    private static String scale(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        if (misreading.found().equals(",")) {
            return "Numbers have a decimal point, such as 9.5; a score has its scale, such as 9.5/10.";
        }
        String score = stumble.before().getText();
        String scale = "/" + (score.matches("10|\\d(\\..*)?") ? "10" : "100");
        String reason = "A score has its scale, such as " + score + scale + ": ";
        if (misreading.found().equals("%")) {
            misreading.suggest(Suggestion.WORD, scale);
            return reason + "write " + scale + " instead of %.";
        }
        if (OVER.contains(misreading.found()) && stumble.isBeforeValue()) {
            misreading.suggest(Suggestion.WORD, "/");
            return reason + "write / instead of '" + misreading.found() + "'.";
        }
        misreading.concerns(SyntaxMessages.CONCERNS_WORD_BEFORE);
        misreading.suggest(Suggestion.BEHIND, scale);
        return reason + "'/' is missing " + stumble.after() + stumble.found("before") + ".";
    }
}
