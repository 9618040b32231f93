package jtbd.dsl.ide.completion;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** What a metric counts by its title, or by its name where it has none: {@code batches} of "Spoilt batches". */
final class CountedThings {

    private static final Set<WordKind> NO_THINGS = Set.of(WordKind.FUNCTION, WordKind.DETERMINER, WordKind.CLAUSE,
            WordKind.VERB, WordKind.VAGUE, WordKind.GENERAL);

    private CountedThings() {
    }

    static List<String> of(Metric metric) {
        Words words = Words.of(metric.getTitle() != null ? metric.getTitle()
                : String.valueOf(metric.getName()).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
        return IntStream.range(0, words.count())
                .filter(index -> NO_THINGS.stream().noneMatch(kind -> words.is(index, kind)))
                .mapToObj(index -> words.at(index).toLowerCase(Locale.ROOT)).filter(CountedThings::areSeveral).toList();
    }

    private static boolean areSeveral(String word) {
        return word.matches("\\p{L}{3,}[^sui\\P{L}]s");
    }
}
