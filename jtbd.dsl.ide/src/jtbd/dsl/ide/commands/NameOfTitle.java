package jtbd.dsl.ide.commands;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A name made of a title: {@code See who touched my device} becomes {@code SeeWhoTouchedMyDevice}. */
final class NameOfTitle {

    /** More words make no better name. */
    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");

    private NameOfTitle() {
    }

    /** The name, with a number where it is taken. */
    static String of(String title, String otherwise, Set<String> taken) {
        String words = BETWEEN_WORDS.splitAsStream(APOSTROPHES.matcher(title).replaceAll(""))
                .filter(word -> !word.isEmpty()).limit(MOST_WORDS).map(NameOfTitle::capitalised)
                .collect(Collectors.joining());
        String name = words.isEmpty() ? otherwise : Character.isLetter(words.codePointAt(0)) ? words : "_" + words;
        String free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + number;
        }
        return free;
    }

    private static String capitalised(String word) {
        int rest = word.offsetByCodePoints(0, 1);
        return new StringBuilder().appendCodePoint(Character.toTitleCase(word.codePointAt(0)))
                .append(word, rest, word.length()).toString();
    }
}
