package jtbd.dsl.syntax;

import java.util.Optional;
import java.util.Set;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Suggestion;

/** A title without quotation marks. */
final class BareTitle {

    /** What stands right behind the name of a job or competitor without a title. */
    private static final Set<String> KINDS = Set.of("functional", "emotional", "social", "supporting", "consumption",
            "direct", "secondary", "indirect", "nothing");

    private BareTitle() {
    }

    static Optional<String> message(Misreading misreading) {
        String found = misreading.found();
        boolean isTitle = misreading.last() instanceof Titled titled && titled.getTitle() == null
                && misreading.stumble().standsBehind(titled.getName())
                && (misreading.stumble().isName() || isAnyWord(titled, misreading))
                && NearestWord.to(found, KINDS).isEmpty();
        if (!isTitle) {
            return Optional.empty();
        }
        if (misreading.stumble().isBeforeText()) {
            misreading.suggest(Suggestion.SURPLUS, found);
            return Optional.of("'" + found + "' is not needed " + misreading.stumble().after() + ". Leave it out.");
        }
        misreading.suggest(Suggestion.TITLE, "");
        return Optional.of("A title stands in quotation marks: write \"" + found + "\" instead of " + found + ".");
    }

    /** Whether it is a word of the language that says nothing here, and can only be one of many. */
    private static boolean isAnyWord(Titled titled, Misreading misreading) {
        String found = misreading.found();
        Vocabulary vocabulary = misreading.vocabulary();
        return found.matches("\\p{L}.*") && !misreading.stumble().endsBefore() && !KINDS.contains(found)
                && !vocabulary.wordsOfHead(Literals.JOB).contains(found) && !vocabulary.declares(found)
                && !vocabulary.wordsOf(titled.eClass()).contains(found);
    }
}
