package jtbd.dsl.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The sections, divisions, groups and classes of NACE Rev. 2.1, read when they are first asked for. */
final class NaceList {

    private static final String FILE = "nace-rev-2.1.tsv";
    private static final Map<String, String> TITLES = read();

    private NaceList() {
    }

    /** The title of a code of digits without dots, or of the letter of a section. */
    static Optional<String> title(String code) {
        return Optional.ofNullable(TITLES.get(code));
    }

    /** All codes with their titles, in the order of the list. */
    static Map<String, String> titles() {
        return TITLES;
    }

    private static Map<String, String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(NaceList.class.getResourceAsStream(FILE),
                StandardCharsets.UTF_8))) {
            Map<String, String> titles = new LinkedHashMap<>();
            lines.lines().map(line -> line.split("\t")).forEach(columns -> titles.put(columns[0], columns[1]));
            return Collections.unmodifiableMap(titles);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
