package jtbd.dsl.rules.wording;

import java.util.Locale;
import java.util.Set;

/** Text that only keeps the place of a text: "TODO", "…", nothing between the quotes. */
public final class Placeholder {

    private static final Set<String> USUAL = Set.of("…", "...", "?", "??", "???", "todo", "tbd",
            "tba", "tbc", "fixme", "xxx", "待定", "待补充");
    private static final int LONGEST = 5;

    private Placeholder() {
    }

    /** Whether the text says nothing yet. */
    public static boolean is(String text) {
        String said = text.length() > 2 * LONGEST ? text : text.strip().toLowerCase(Locale.ROOT);
        return said.length() <= LONGEST ? USUAL.contains(said)
                : said.startsWith("TODO") || said.startsWith("todo:") || said.startsWith("Lorem ipsum");
    }
}
