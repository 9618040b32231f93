package jtbd.dsl.syntax;

import java.util.Map;
import java.util.stream.Stream;

import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.terms.Keywords;

/** The words of the language that somebody may have meant who wrote another one. */
final class NearWord {

    private static final Map<String, String> SAME_MEANING = Map.ofEntries(Map.entry("fear", "anxiety"),
            Map.entry("worry", "anxiety"), Map.entry("concern", "anxiety"), Map.entry("inertia", "habit"),
            Map.entry("attraction", "pull"), Map.entry("problem", "push"), Map.entry("customer", "segment"),
            Map.entry("persona", "segment"), Map.entry("product", "offering"), Map.entry("kpi", "metric"),
            Map.entry("goal", "target"), Map.entry("market", "industry"), Map.entry("lower", "minimize"),
            Map.entry("raise", "increase"), Map.entry("comment", "note"), Map.entry("tag", "tags"),
            Map.entry("severe", "extreme"), Map.entry("mild", "moderate"), Map.entry("hires", "hired"),
            Map.entry("alternative", "competitor"), Map.entry("cites", "citing"), Map.entry("solution", "offering"));

    private NearWord() {
    }

    /** The likeliest first; none for a word of the language itself. */
    static Stream<String> to(String word, Keywords keywords) {
        if (keywords.contains(word) || word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return Stream.empty();
        }
        Stream<String> longer = keywords.words().stream()
                .filter(keyword -> word.length() > 1 && keyword.startsWith(word)).sorted();
        return Stream.of(NearestWord.allTo(word, keywords.words()), longer, Stream.ofNullable(SAME_MEANING.get(word)))
                .flatMap(words -> words).distinct();
    }
}
