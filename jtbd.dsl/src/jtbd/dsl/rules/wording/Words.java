package jtbd.dsl.rules.wording;

import java.util.Arrays;
import java.util.Optional;

/** The words of a text, each with its kinds. A text that does not look like English has words without kinds. */
public final class Words {

    public static final Words NONE = new Words("");

    private static final int USUAL_COUNT = 12;

    private final String text;
    private int[] starts = new int[USUAL_COUNT];
    private int[] ends = new int[USUAL_COUNT];
    private int[] kinds = new int[USUAL_COUNT];
    private int count;
    private int kindsOfAny;
    private final boolean isForeign;

    private Words(String text) {
        this.text = text;
        Letters letters = new Letters();
        split(letters);
        this.isForeign = letters.areForeign();
        for (int i = 0; i < count && !isForeign; i++) {
            kinds[i] |= Lexicon.ENGLISH.kindsOfPhrases(this, i, kinds[i]);
            kindsOfAny |= kinds[i];
        }
        if (isForeign) {
            Arrays.fill(kinds, 0);
        }
    }

    /** The words of the text; none where there is no text. */
    public static Words of(String text) {
        return text == null ? NONE : new Words(text);
    }

    public String text() {
        return text;
    }

    public int count() {
        return count;
    }

    /** The word, as it is written. */
    public String at(int index) {
        return text.substring(starts[index], ends[index]);
    }

    /** The passage from the one word up to the other, which is no longer part of it. */
    public String passage(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], to == count ? text.length() : ends[to - 1]).strip();
    }

    /** Whether the word is this one, in small or capital letters. */
    public boolean is(int index, String word) {
        return index >= 0 && index < count && ends[index] - starts[index] == word.length()
                && text.regionMatches(true, starts[index], word, 0, word.length());
    }

    public boolean is(int index, WordKind kind) {
        return index >= 0 && index < count && (kinds[index] & kind.bit()) != 0;
    }

    /** Whether the words begin with the same two letters: cheap to know, and true of all words of one stem. */
    boolean beginAlike(int index, Words other, int otherIndex) {
        return text.regionMatches(true, starts[index], other.text, other.starts[otherIndex], 2);
    }

    /** Whether any word is of the kind. */
    public boolean have(WordKind kind) {
        return (kindsOfAny & kind.bit()) != 0;
    }

    /** Whether the text begins with these words. */
    public boolean begin(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!is(i, words[i])) {
                return false;
            }
        }
        return true;
    }

    /** The first word or phrase of the kind, as it is written. */
    public Optional<String> first(WordKind kind) {
        if (!have(kind)) {
            return Optional.empty();
        }
        int index = 0;
        while (!is(index, kind)) {
            index++;
        }
        int length = Math.max(1, Lexicon.ENGLISH.phraseLength(this, index, kind));
        return Optional.of(text.substring(starts[index], ends[index + length - 1]));
    }

    /** Whether a comma stands behind the word. */
    public boolean commaFollows(int index) {
        return ends[index] < text.length() && text.charAt(ends[index]) == ',';
    }

    /** Whether the text is surely not English, so that nothing is known of its words. */
    boolean isForeign() {
        return isForeign;
    }

    private void split(Letters letters) {
        int i = 0;
        while (i < text.length()) {
            int start = i;
            int hash = 0;
            while (i < text.length() && isPartOfWord(i)) {
                char letter = Lexicon.lower(text.charAt(i++));
                letters.add(letter);
                hash = Lexicon.hash(hash, letter);
            }
            if (i > start) {
                add(start, i, hash, letters);
            } else {
                i++;
            }
        }
    }

    private boolean isPartOfWord(int i) {
        char letter = text.charAt(i);
        if (letter >= 'a' && letter <= 'z') {
            return true;
        }
        return Character.isLetterOrDigit(letter) || letter == '&' && standsAlone(i)
                || (letter == '\'' || letter == '’') && i > 0 && i + 1 < text.length()
                && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1));
    }

    private boolean standsAlone(int i) {
        return i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
    }

    private void add(int start, int end, int hash, Letters letters) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count] = Lexicon.ENGLISH.kindsOf(text, start, end, hash);
        letters.addWord(kinds[count]);
        count++;
    }
}
