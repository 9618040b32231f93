package jtbd.dsl.syntax;

import jtbd.dsl.rules.Suggestion;

/** A sign or word of the language that has to stand at a place, and does not. */
final class MissingKeyword {

    /** What is missing where nothing stands in the block yet, as the columns of the lines tell. */
    static final String EMPTY_BLOCK = "{ }";

    /** What stands behind a word that is added, so that this is not missing next. */
    private static final String TO_BE_WRITTEN = " \"…\"";

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
        if (missing.equals("for") && stumble.standsBehind("hired") && !stumble.goesOnWithAName()) {
            misreading.suggest(Suggestion.JOB, missing);
            return "'for' and the name of a job are missing " + stumble.after() + stumble.found("before") + ".";
        }
        if (NeedlessWord.isArticle(misreading.found()) && !stumble.endsBefore()) {
            misreading.suggest(Suggestion.WORD, missing);
            return "Write '" + missing + "' instead of '" + misreading.found() + "'.";
        }
        if (missing.equals(".")) {
            return "The id of a rule has two words, such as job.compound: '.' is missing " + stumble.after() + ".";
        }
        if (stumble.endsBefore()) {
            misreading.suggest(Suggestion.BEHIND, missing
                    + (misreading.wordsBehind().wantText(missing, misreading.ruleOfPlace()) ? TO_BE_WRITTEN : ""));
        } else {
            misreading.suggest(Suggestion.WORD_BEFORE, missing);
        }
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
        misreading.concerns(SyntaxMessages.CONCERNS_WORD_BEFORE);
        misreading.suggest(Suggestion.BEHIND, scale);
        return reason + "'/' is missing " + stumble.after() + stumble.found("before") + ".";
    }
}
