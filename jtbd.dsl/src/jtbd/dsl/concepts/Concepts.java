package jtbd.dsl.concepts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All concepts of the language, read from their pages when the first is asked for. A new concept is one line here. */
public final class Concepts {

    private static final List<String> NAMES = List.of(
            "action",
            "challenge",
            "classification",
            "competitor",
            "consumption-job",
            "context",
            "evidence",
            "force",
            "gain",
            "gap",
            "ignore",
            "industry",
            "insight",
            "interview",
            "job",
            "map",
            "metric",
            "note",
            "offering",
            "outcome",
            "package",
            "pain",
            "pitfall",
            "publication",
            "quantity",
            "rating",
            "reason",
            "roadmap",
            "scorecard",
            "scores",
            "segment",
            "significance",
            "source",
            "status",
            "story",
            "supporting-job",
            "tags",
            "timeline",
            "tool",
            "value");

    private Concepts() {
    }

    /** All concepts by name. */
    public static List<Concept> all() {
        return Read.ALL;
    }

    /** The concept that the keyword belongs to. */
    public static Optional<Concept> of(String keyword) {
        return Optional.ofNullable(Read.BY_KEYWORD.get(keyword));
    }

    /** The concept that a rule of the grammar reads, or an element of that class is. */
    public static Optional<Concept> ofKind(String kind) {
        return Optional.ofNullable(Read.BY_KIND.get(kind));
    }

    /** What a keyword means, in one line. */
    public static Optional<String> meaning(String keyword) {
        return of(keyword).flatMap(concept -> concept.meaning(keyword));
    }

    /**
     * What a keyword, or keywords that go together such as {@code measured by}, mean where they stand in a rule of the
     * grammar or in an element of that class: {@code expected} is one thing in a gain and another in an interview.
     */
    public static Optional<String> meaning(String keywords, String kind) {
        return Stream.of(ofKind(kind).flatMap(concept -> concept.meaning(keywords)), meaning(keywords),
                meaning(firstOf(keywords))).flatMap(Optional::stream).findFirst();
    }

    /** What keywords mean that go together, such as {@code measured by}; not those that happen to meet. */
    public static Optional<String> meaningTogether(String keywords, String kind) {
        return ofKind(kind).or(() -> of(firstOf(keywords)))
                .flatMap(concept -> Optional.ofNullable(concept.meanings().get(keywords)));
    }

    private static String firstOf(String keywords) {
        return keywords.replaceFirst(" .*", "");
    }

    /** The words that are mostly written where a rule of the grammar leaves the word to the author. */
    public static List<String> usualWords(String kind) {
        return ofKind(kind).map(Concept::usualWords).orElse(List.of());
    }

    /** Read on first use, so that who asks for no concept does not wait for them. */
    private static final class Read {

        static final List<Concept> ALL = NAMES.stream().map(ConceptPage::read).toList();
        static final Map<String, Concept> BY_KEYWORD = index(concept -> concept.keywords().stream());
        static final Map<String, Concept> BY_KIND = index(concept -> concept.kinds().stream());

        private static Map<String, Concept> index(Function<Concept, Stream<String>> keys) {
            Map<String, Concept> index = new LinkedHashMap<>();
            ALL.forEach(concept -> keys.apply(concept).forEach(key -> index.putIfAbsent(key, concept)));
            return Collections.unmodifiableMap(index);
        }
    }
}
