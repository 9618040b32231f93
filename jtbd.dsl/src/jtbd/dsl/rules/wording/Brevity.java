package jtbd.dsl.rules.wording;

/** How much fits into one part of a sentence that people are to keep in mind. */
public final class Brevity {

    private static final int WORDS = 30;
    private static final int CHARACTERS = 200;
    private static final int WORDS_OF_HEADLINE = 15;
    private static final int CHARACTERS_OF_HEADLINE = 110;

    private Brevity() {
    }

    /** Whether the text is too long to be read in one breath; in characters where no blanks part the words. */
    public static boolean isMissing(Words words) {
        return words.count() > WORDS || words.text().length() > CHARACTERS;
    }

    /** Whether the text is too long to be repeated from memory. */
    public static boolean isMissingInHeadline(Words words) {
        return words.count() > WORDS_OF_HEADLINE || words.text().length() > CHARACTERS_OF_HEADLINE;
    }
}
