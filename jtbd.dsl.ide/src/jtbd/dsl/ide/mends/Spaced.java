package jtbd.dsl.ide.mends;

import org.eclipse.xtext.util.ITextRegion;

/** A word or sign with the spaces that it needs where it is put into a text. */
final class Spaced {

    /** What stands right behind the word before: a comma, a dot, a scale, the end of a text. */
    private static final String GLUED = ",./\"";

    private static final String WITHIN_NAME = "-";

    private Spaced() {
    }

    static boolean isGlued(String word) {
        return GLUED.indexOf(word.charAt(0)) >= 0 || word.equals(WITHIN_NAME);
    }

    /** The word as it is to be written in the place of a passage of the text. */
    static String at(ITextRegion place, String word, String text) {
        return isGlued(word) ? word
                : spaceBeside(place.getOffset() - 1, text) + word
                        + spaceBeside(place.getOffset() + place.getLength(), text);
    }

    private static String spaceBeside(int neighbour, String text) {
        boolean isApart = neighbour < 0 || neighbour >= text.length()
                || Character.isWhitespace(text.charAt(neighbour));
        return isApart ? "" : " ";
    }
}
