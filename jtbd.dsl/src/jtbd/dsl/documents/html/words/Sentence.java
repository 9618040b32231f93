package jtbd.dsl.documents.html.words;

/** Words as they begin a sentence or a heading: with a capital. */
public final class Sentence {

    private Sentence() {
    }

    public static String of(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int rest = words.offsetByCodePoints(0, 1);
        return new StringBuilder().appendCodePoint(Character.toTitleCase(words.codePointAt(0)))
                .append(words, rest, words.length()).toString();
    }
}
