package jtbd.dsl.ui.spelling;

import java.util.List;
import java.util.regex.Pattern;

/** A word of prose that a dictionary can say something about. */
record ProseWord(String text, int offset) {

    /** What stands between blanks, without the signs around. */
    private static final Pattern CHUNK = Pattern.compile("\\S+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*(?<!['’])");
    private static final Pattern ADDRESS_OR_PATH = Pattern.compile(".*(://|www\\.|@|\\\\|\\w/\\w+/|\\w\\.\\w).*");
    /** As Ctrl+Space. */
    private static final Pattern KEYS = Pattern.compile(".*\\p{L}\\+\\w.*");
    private static final Pattern NAME = Pattern.compile(".*(\\p{Ll}\\p{Lu}|\\p{Lu}\\p{Lu}|\\d|_|\\^).*");

    /** Without names, numbers, abbreviations in capitals, addresses and keys. */
    static List<ProseWord> in(String prose) {
        return CHUNK.matcher(prose).results()
                .filter(chunk -> !ADDRESS_OR_PATH.matcher(chunk.group()).matches())
                .filter(chunk -> !KEYS.matcher(chunk.group()).matches())
                .flatMap(chunk -> WORD.matcher(chunk.group()).results()
                        .filter(word -> !NAME.matcher(around(chunk.group(), word.start(), word.end())).matches())
                        .map(word -> new ProseWord(word.group(), chunk.start() + word.start())))
                .filter(word -> word.text().length() > 1).toList();
    }

    /** The word with the signs beside it, which tell whether it is a part of a name. */
    private static String around(String chunk, int start, int end) {
        return chunk.substring(Math.max(0, start - 1), Math.min(chunk.length(), end + 1));
    }
}
