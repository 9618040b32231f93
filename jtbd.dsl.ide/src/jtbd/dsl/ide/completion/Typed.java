package jtbd.dsl.ide.completion;

import java.util.Locale;
import java.util.function.Supplier;

/** What was typed of a word so far, to be held against names and titles. */
record Typed(String text) {

    /** How well something fits what was typed: the lower the better. */
    static final int NOT_AT_ALL = 9;

    private static final int AS_BEGINNING = 0;
    private static final int AS_HUMPS = 1;
    private static final int AS_WORD = 2;

    boolean isNothing() {
        return text.isEmpty();
    }

    boolean begins(String word) {
        return word.regionMatches(true, 0, text, 0, text.length());
    }

    /** Whether it begins a word that is in use elsewhere: the very same is in use only because it was typed. */
    boolean leadsTo(String word) {
        return begins(word) && !text.equals(word);
    }

    /** How well a name, or a word of the title beside it, fits. */
    int fit(String name, Supplier<String> title) {
        if (begins(name)) {
            return AS_BEGINNING;
        }
        if (beginsHump(name)) {
            return AS_HUMPS;
        }
        return beginsWord(title.get()) ? AS_WORD : NOT_AT_ALL;
    }

    /** The title from the word on that was typed, for clients that hold what is typed against it once more. */
    String found(String title) {
        int start = wordIn(title);
        return start <= 0 ? title : title.substring(start) + " " + title.substring(0, start).strip();
    }

    /** Whether it begins one of the words in the title, and goes on as they do. */
    boolean beginsWord(String title) {
        return wordIn(title) >= 0;
    }

    private int wordIn(String title) {
        for (int i = 0; i + text.length() <= title.length(); i++) {
            if ((i == 0 || !Character.isLetterOrDigit(title.charAt(i - 1)))
                    && title.regionMatches(true, i, text, 0, text.length())) {
                return i;
            }
        }
        return -1;
    }

    /** {@code Nob} and {@code PNL} both find {@code ProveNobodyLooked}. */
    private boolean beginsHump(String name) {
        StringBuilder humps = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) || i == 0) {
                humps.append(name.charAt(i));
                if (i > 0 && name.regionMatches(true, i, text, 0, text.length())) {
                    return true;
                }
            }
        }
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))
                && humps.toString().toUpperCase(Locale.ROOT).startsWith(text);
    }
}
