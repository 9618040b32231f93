package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.rules.Suggestion;

/** Names that are listed, and commas where they are not. */
final class ListedNames {

    private static final List<String> AND = List.of("and", "or", "und", "plus");

    private ListedNames() {
    }

    static Optional<String> message(Misreading misreading) {
        boolean isComma = misreading.found().equals(",") && !misreading.stumble().expected().equals("'/'");
        return isComma ? Optional.of(comma(misreading)) : withoutComma(misreading);
    }

    private static String comma(Misreading misreading) {
        boolean isForOne = misreading.stumble().isListAfter("for");
        if (isForOne && misreading.inside() instanceof Job) {
            return "A job is for one segment. Leave the comma and what follows out, or write a job for each segment.";
        }
        if (isForOne && misreading.last() instanceof Hire) {
            return "Something is hired for one job. Leave the comma and what follows out, or write hired for … for "
                    + "each job.";
        }
        if (misreading.stumble().isListAfter("with") && misreading.last() instanceof Interview) {
            return "The participant of an interview belongs to one segment. Leave the comma and what follows out.";
        }
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
