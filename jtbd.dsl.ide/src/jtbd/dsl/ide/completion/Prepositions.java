package jtbd.dsl.ide.completion;

import java.util.Map;

/** What mostly goes on behind a measure: the time to do something, the likelihood that something happens. */
final class Prepositions {

    private static final Map<String, String> USUAL = Map.of("time", "to", "likelihood", "that");

    private Prepositions() {
    }

    static String usual(String measure) {
        return USUAL.getOrDefault(measure, "of");
    }
}
