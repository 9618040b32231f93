package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Suggestion;

/** What may have been meant by a word that cannot stand where it does, or what can stand there. */
final class MeantWord {

    private static final int MANY_WORDS = 12;
    private static final int FEW_WORDS = 4;

    private MeantWord() {
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
        Optional<String> written = meant.or(() -> ofTwoWords(misreading.found(), words, misreading.vocabulary()));
        written.ifPresent(word -> misreading.suggest(Suggestion.WORD, word));
        return written.map(word -> "Did you mean '" + word + "'?").orElseGet(() -> choice(words, misreading));
    }

    /** Two words of the language that are written as one: {@code decision-maker}. */
    private static Optional<String> ofTwoWords(String found, Set<String> words, Vocabulary vocabulary) {
        String[] parts = found.split("-");
        return parts.length == 2 && words.contains(parts[0]) && vocabulary.isKeyword(parts[1])
                ? Optional.of(parts[0] + " " + parts[1]) : Optional.empty();
    }

    /** The only word that goes on as somebody began to write it. */
    private static Optional<String> begun(String found, Set<String> words) {
        List<String> begun = words.stream()
                .filter(word -> found.length() > 1 && word.startsWith(found) && !word.equals(found)).toList();
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
