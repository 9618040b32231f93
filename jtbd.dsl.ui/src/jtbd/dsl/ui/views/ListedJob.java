package jtbd.dsl.ui.views;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Location;

/** A job as the server lists it; what does not apply to it is null. */
record ListedJob(String id, String title, String statement, String kind, String industry, String industryTitle,
        BigDecimal opportunity, String zone, String zoneTitle, boolean underserved, int evidence, Location location) {

    /** Whether each of the words stands somewhere in what the job says. */
    boolean hasWords(String words) {
        String all = Stream.of(id, title, statement, kind, industryTitle, zoneTitle).filter(Objects::nonNull)
                .reduce("", (one, other) -> one + "\n" + other).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }
}
