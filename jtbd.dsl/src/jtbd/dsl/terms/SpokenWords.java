package jtbd.dsl.terms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Words that people use for those of the language. */
public final class SpokenWords {

    private static final int LETTERS_THAT_TELL = 3;

    private static final Map<String, List<String>> MEANINGS = Map.ofEntries(
            Map.entry("alternative", List.of("competitor")), Map.entry("attraction", List.of("pull")),
            Map.entry("cites", List.of("citing")), Map.entry("comment", List.of("note")),
            Map.entry("concern", List.of("anxiety")), Map.entry("customer", List.of("segment")),
            Map.entry("fear", List.of("anxiety")), Map.entry("goal", List.of("target", "want")),
            Map.entry("hires", List.of("hired")), Map.entry("inertia", List.of("habit")),
            Map.entry("kpi", List.of("metric")), Map.entry("lower", List.of("minimize")),
            Map.entry("market", List.of("industry")), Map.entry("mild", List.of("moderate")),
            Map.entry("persona", List.of("segment")), Map.entry("problem", List.of("push")),
            Map.entry("product", List.of("offering")), Map.entry("raise", List.of("increase")),
            Map.entry("rival", List.of("competitor")), Map.entry("severe", List.of("extreme")),
            Map.entry("situation", List.of("when", "context")), Map.entry("solution", List.of("offering")),
            Map.entry("stakeholder", List.of("segment")), Map.entry("tag", List.of("tags")),
            Map.entry("worry", List.of("anxiety")));

    private SpokenWords() {
    }

    /** The words of the language that may be meant, the likeliest first. */
    public static Stream<String> meantBy(String spoken) {
        return MEANINGS.getOrDefault(spoken, List.of()).stream();
    }

    /** The word that begins as typed and means that word of the language; few letters may mean anything. */
    public static Optional<String> begunBy(String typed, String keyword) {
        return typed.length() < LETTERS_THAT_TELL ? Optional.empty() : MEANINGS.keySet().stream().sorted()
                .filter(spoken -> spoken.regionMatches(true, 0, typed, 0, typed.length()))
                .filter(spoken -> MEANINGS.get(spoken).contains(keyword)).findFirst();
    }
}
