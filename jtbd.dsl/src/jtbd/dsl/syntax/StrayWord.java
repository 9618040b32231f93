package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Suggestion;

/** A word that cannot stand where it does. */
final class StrayWord {

    private static final Set<String> TITLES = Set.of("title", "name", "label");
    private static final Set<String> NOTES = Set.of("text", "description", "comment", "remark");
    private static final int MANY_WORDS = 12;
    private static final int FEW_WORDS = 4;
    private static final int FEW_KINDS = 3;

    private StrayWord() {
    }

    static Optional<String> ofHead(Misreading misreading) {
        return misreading.inside() instanceof Job
                && misreading.vocabulary().wordsOfHead(Literals.JOB).contains(misreading.found())
                ? Optional.of("'" + misreading.found() + "' belongs in the first line of a job, before its {.")
                : Optional.empty();
    }

    /** A word before the title, as other languages have it. */
    static Optional<String> beforeTitle(Misreading misreading) {
        boolean isTitle = TITLES.contains(misreading.found()) && misreading.stumble().isBeforeValue()
                && misreading.inside() instanceof Titled;
        return isTitle ? Optional.of("A title has no word before it. It stands in the first line, behind the name.")
                : Optional.empty();
    }

    /** What says in other words what a note is for. */
    static Optional<String> asNote(Misreading misreading) {
        boolean isNote = NOTES.contains(misreading.found()) && misreading.stumble().isBeforeText()
                && misreading.wordsOfPlace().contains("note");
        if (!isNote) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, "note");
        return Optional.of("'" + misreading.found() + "' " + misreading.cannotStand() + ". Did you mean 'note'?");
    }

    static Optional<String> atEnd(Misreading misreading) {
        return misreading.stumble().isEnd() ? Optional.of("The file ends in the middle of " + misreading.aKind() + ".")
                : Optional.empty();
    }

    /** The one for the many, or the other way round: {@code pain} before a block where {@code pains} stands. */
    static Optional<String> inOtherNumber(Misreading misreading) {
        String found = misreading.found();
        boolean opensBlock = "{".equals(misreading.stumble().next());
        String meant = opensBlock ? found + "s" : found.replaceFirst("s$", "");
        if (meant.equals(found) || !misreading.wordsOfPlace().contains(meant)) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, meant);
        return Optional.of("'" + found + "' " + misreading.cannotStand() + ". Did you mean '" + meant + "'?");
    }

    /** A word of the language that belongs in another block. */
    static Optional<String> ofOtherBlocks(Misreading misreading) {
        String found = misreading.found();
        List<String> kinds = misreading.vocabulary().isKeyword(found)
                ? misreading.vocabulary().kindsWith(found).stream().map(Misreading::aKindOf).sorted().distinct()
                        .toList()
                : List.of();
        if (misreading.vocabulary().canHold(found, "outcomes")) {
            return Optional.of("'" + found + "' " + misreading.cannotStand() + ". It belongs in the outcomes of a "
                    + "job or of a step of a job map.");
        }
        return kinds.isEmpty() || kinds.size() > FEW_KINDS ? Optional.empty() : Optional.of("'" + found + "' "
                + misreading.cannotStand() + ". It belongs in " + String.join(" or ", kinds) + ".");
    }

    static String message(Misreading misreading) {
        Set<String> more = misreading.wordsOfLast();
        boolean goesOn = begun(misreading.found(), more).or(() -> NearestWord.to(misreading.found(), more)).isPresent();
        String where = misreading.inside() == null ? "cannot stand here" : misreading.cannotStand();
        return misreading.stumble().quoted() + " " + where + ". "
                + suggestion(goesOn ? more : misreading.wordsOfPlace(), misreading);
    }

    /** Which of the words was meant, or which can stand there. A word of the language is no slip for another one. */
    static String suggestion(Set<String> words, Misreading misreading) {
        boolean isWord = misreading.vocabulary().isKeyword(misreading.found());
        Optional<String> meant = begun(misreading.found(), words)
                .or(() -> isWord ? Optional.empty() : NearestWord.to(misreading.found(), words));
        meant.ifPresent(word -> misreading.suggest(Suggestion.WORD, word));
        return meant.map(word -> "Did you mean '" + word + "'?").orElseGet(() -> choice(words, misreading));
    }

    /** The only word that goes on as somebody began to write it. */
    private static Optional<String> begun(String found, Set<String> words) {
        List<String> begun = words.stream().filter(word -> found.length() > 1 && word.startsWith(found)).toList();
        return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
    }

    private static String choice(Set<String> words, Misreading misreading) {
        List<String> sorted = words.stream().sorted().limit(MANY_WORDS).toList();
        if (sorted.isEmpty()) {
            return nothing(misreading);
        }
        if (misreading.stumble().isText() && sorted.size() <= FEW_WORDS) {
            sorted.forEach(word -> misreading.suggest(Suggestion.ONE_OF, word));
        }
        return "What can stand here: " + String.join(", ", sorted) + (words.size() > MANY_WORDS ? " and more." : ".");
    }

    private static String nothing(Misreading misreading) {
        if (misreading.stumble().endsBefore()) {
            return "Look at the line before it: something may be missing at its end.";
        }
        misreading.suggest(Suggestion.TEXT, "");
        return "Leave it out, or put it into quotation marks if it belongs to a text.";
    }
}
