package jtbd.dsl.ui.convert;

import java.util.stream.Collectors;

/** A text in lines that can be read at once, for what shows each line as wide as it is. */
public final class ShortLines {

    private static final String LINE = "(.{1,90})(?:\\s+|$)";

    private ShortLines() {
    }

    /** Broken between words only: a longer word stays whole. */
    public static String of(String text) {
        return text.lines().map(line -> line.replaceAll(LINE, "$1\n").stripTrailing())
                .collect(Collectors.joining("\n"));
    }
}
