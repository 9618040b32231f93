package jtbd.dsl.syntax;

import java.util.stream.Stream;

import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.terms.Keywords;
import jtbd.dsl.terms.SpokenWords;

/** The words of the language that somebody may have meant who wrote another one. */
final class NearWord {

    private NearWord() {
    }

    /** The likeliest first; none for a word of the language itself. */
    static Stream<String> to(String word, Keywords keywords) {
        if (keywords.contains(word) || word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return Stream.empty();
        }
        Stream<String> longer = keywords.words().stream()
                .filter(keyword -> word.length() > 1 && keyword.startsWith(word)).sorted();
        return Stream.of(NearestWord.allTo(word, keywords.words()), longer, SpokenWords.meantBy(word))
                .flatMap(words -> words).distinct();
    }
}
