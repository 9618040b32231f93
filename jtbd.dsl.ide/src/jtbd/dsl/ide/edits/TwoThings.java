package jtbd.dsl.ide.edits;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text joins with "and" or "or": "find a table and book it". */
record TwoThings(String first, String second) {

    private static final Pattern JOINED = Pattern.compile("(?is)(to\\s+)?(.+?)\\s+(?:and|or)\\s+(?:to\\s+)?(.+)");

    /** The words before both stay with both: "to find a table and book it" wants to find, and to book. */
    static Optional<TwoThings> in(String text) {
        Matcher joined = JOINED.matcher(text.strip());
        if (!joined.matches()) {
            return Optional.empty();
        }
        String start = joined.group(1) == null ? "" : joined.group(1);
        return Optional.of(new TwoThings(start + joined.group(2), start + joined.group(3)));
    }
}
