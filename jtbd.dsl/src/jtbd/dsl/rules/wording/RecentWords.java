package jtbd.dsl.rules.wording;

/** The texts that the rules looked at last, so that several rules about one thing split its texts once. */
public final class RecentWords {

    private static final int KEPT = 8;

    private final Words[] recent = new Words[KEPT];
    private int next;

    /** The words of the text; the same object for the same string as long as it is among the last ones. */
    public Words of(String text) {
        for (Words known : recent) {
            if (known != null && known.text() == text) {
                return known;
            }
        }
        Words words = Words.of(text);
        recent[next] = words;
        next = (next + 1) % KEPT;
        return words;
    }
}
