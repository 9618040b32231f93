package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.QuestionKind;
import jtbd.dsl.rules.Suggestion;

/** Names that are listed, and commas where they are not. */
final class ListedNames {

    private static final List<String> AND = List.of("and", "or", "und", "plus");
    private static final List<String> ONE_FOLLOWS = List.of("for", "with");

    private ListedNames() {
    }

    static Optional<String> message(Misreading misreading) {
        if (misreading.found().equals(",") && !misreading.stumble().expected().equals("'/'")) {
            return ofOne("the comma", misreading).or(() -> Optional.of(comma(misreading)));
        }
        Optional<String> ofOne = AND.contains(misreading.found()) ? ofOne("'" + misreading.found() + "'", misreading)
                : Optional.empty();
        return ofOne.or(() -> ofAnswer(misreading.stumble())).or(() -> withoutComma(misreading));
    }

    /** An answer behind its interview, and not behind a dot: {@code evidence Ana trigger}. */
    private static Optional<String> ofAnswer(Stumble stumble) {
        boolean isAnswer = QuestionKind.get(stumble.word()) != null && !stumble.endsBefore() && !stumble.isBeforeText()
                && stumble.wordBeforeNames().equals("evidence");
        return isAnswer ? Optional.of("A dot stands between an interview and its answer: write "
                + stumble.before().getText() + "." + stumble.word() + ".") : Optional.empty();
    }

    /** Whether the word joins a name with another one where one only is named. */
    static boolean joinsWhereOneIsNamed(Stumble stumble) {
        return AND.contains(stumble.word()) && ONE_FOLLOWS.stream().anyMatch(stumble::isListAfter);
    }

    static boolean isAnd(String word) {
        return AND.contains(word);
    }

    /** What to do where one thing only is named, and another one follows. */
    private static Optional<String> ofOne(String joining, Misreading misreading) {
        boolean isForOne = misreading.stumble().isListAfter("for");
        if (isForOne && misreading.inside() instanceof Job) {
            return Optional.of("A job is for one segment. Leave " + joining + " and what follows out, or write a job "
                    + "for each segment.");
        }
        if (isForOne && misreading.last() instanceof Hire) {
            return Optional.of("Something is hired for one job. Leave " + joining + " and what follows out, or write "
                    + "hired for … for each job.");
        }
        return misreading.stumble().isListAfter("with") && misreading.last() instanceof Interview
                ? Optional.of("The participant of an interview belongs to one segment. Leave " + joining
                        + " and what follows out.") : Optional.empty();
    }

    private static String comma(Misreading misreading) {
        misreading.suggest(Suggestion.SURPLUS, ",");
        return "Nothing is listed with commas here. Leave the comma out.";
    }

    private static Optional<String> withoutComma(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        String lister = stumble.goesOnWithAName() ? stumble.wordBeforeNames() : "";
        boolean isForOne = lister.equals("for") && misreading.inside() instanceof Job;
        if (isForOne
                || !lister.equals("tags") && !misreading.wordsBehind().listsNames(lister, misreading.ruleOfLast())) {
            return Optional.empty();
        }
        if (AND.contains(stumble.word())) {
            misreading.suggest(Suggestion.WORD, ",");
            return Optional.of("Names are listed with commas: write , instead of '" + stumble.word() + "'.");
        }
        misreading.suggest(Suggestion.WORD_BEFORE, ",");
        return Optional.of("A comma is missing between " + Stumble.shortened(stumble.before().getText()) + " and "
                + stumble.quoted() + ".");
    }
}
