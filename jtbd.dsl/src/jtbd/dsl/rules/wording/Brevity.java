package jtbd.dsl.rules.wording;

/** How much fits into one part of a sentence that people are to keep in mind. */
public final class Brevity {

    private static final int WORDS = 30;
    private static final int CHARACTERS = 200;

    private Brevity() {
    }

    /** Whether the text is too long to be read aloud in one breath; counted in characters where no blanks part words. */
    public static boolean isMissing(Words words) {
        return words.count() > WORDS || words.text().length() > CHARACTERS;
    }
}
