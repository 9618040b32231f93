package jtbd.dsl.rules.wording;

/** Words that join two things: "and", "or", "&amp;" and "as well as". In a pair that names one thing they join none. */
public final class Joining {

    private Joining() {
    }

    /** How many words join there what is before with what is behind; 0 where nothing does. */
    public static int lengthAt(Words words, int index) {
        int length = length(words, index);
        return index == 0 || index + length >= words.count() || words.is(index - 1, WordKind.PAIR) ? 0 : length;
    }

    private static int length(Words words, int index) {
        if (words.is(index, "as") && words.is(index + 1, "well") && words.is(index + 2, "as")) {
            return 3;
        }
        return words.is(index, "and") || words.is(index, "or") || words.is(index, "&") ? 1 : 0;
    }
}
