package jtbd.dsl.rules.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that the checks know. A list holds words between blanks; a hyphen joins the words of a phrase, a capital
 * letter asks for a capital letter in the text, and {@code #} begins a remark.
 */
final class Lexicon {

    static final Lexicon ENGLISH = new Lexicon();

    private static final int BEGINS_PHRASE = 1 << 30;
    private static final int IS_CAPITAL = 1 << 29;
    private static final int SLOTS = 1 << 13;

    private final String[] words = new String[SLOTS];
    private final int[] marks = new int[SLOTS];
    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private record Phrase(List<String> words, WordKind kind, boolean isCapital) {
    }

    private Lexicon() {
        for (WordKind kind : WordKind.values()) {
            read(kind).lines().filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.trim().split(" +")).stream())
                    .filter(entry -> !entry.isEmpty()).forEach(entry -> add(entry, kind));
        }
    }

    /**
     * The kinds of the word at the place, as bits. A workspace has millions of words: finding one allocates nothing,
     * and its hash is made while the text is split.
     */
    int kindsOf(String text, int start, int end, int hash) {
        int slot = slotOf(text, start, end, hash);
        if (words[slot] == null) {
            return 0;
        }
        boolean lacksCapital = (marks[slot] & IS_CAPITAL) != 0 && !Character.isUpperCase(text.charAt(start));
        return lacksCapital ? marks[slot] & WordKind.FUNCTION.bit() : marks[slot];
    }

    /** The kinds of the phrases that begin at a word of these kinds, as bits. */
    int kindsOfPhrases(Words text, int index, int kindsOfWord) {
        int kinds = 0;
        if ((kindsOfWord & BEGINS_PHRASE) != 0) {
            for (Phrase phrase : phrasesAt(text, index)) {
                kinds |= stands(phrase, text, index) ? phrase.kind.bit() : 0;
            }
        }
        return kinds;
    }

    /** How many words the phrase of the kind has that begins at the word; 0 where none does. */
    int phraseLength(Words text, int index, WordKind kind) {
        int longest = 0;
        for (Phrase phrase : phrasesAt(text, index)) {
            if (phrase.kind == kind && phrase.words.size() > longest && stands(phrase, text, index)) {
                longest = phrase.words.size();
            }
        }
        return longest;
    }

    private List<Phrase> phrasesAt(Words text, int index) {
        return phrases.getOrDefault(text.at(index).toLowerCase(Locale.ROOT), List.of());
    }

    private static boolean stands(Phrase phrase, Words text, int index) {
        for (int i = 0; i < phrase.words.size(); i++) {
            String word = phrase.words.get(i);
            if (index + i >= text.count() || !text.is(index + i, word)
                    && !(word.equals("and") && text.is(index + i, "&"))) {
                return false;
            }
        }
        return !phrase.isCapital || Character.isUpperCase(text.at(index).charAt(0));
    }

    private void add(String entry, WordKind kind) {
        boolean isCapital = Character.isUpperCase(entry.charAt(0));
        List<String> parts = List.of(entry.toLowerCase(Locale.ROOT).split("-"));
        if (parts.size() == 1) {
            mark(parts.get(0), kind.bit() | (isCapital ? IS_CAPITAL : 0));
        } else {
            mark(parts.get(0), BEGINS_PHRASE);
            phrases.computeIfAbsent(parts.get(0), first -> new ArrayList<>()).add(new Phrase(parts, kind, isCapital));
        }
    }

    private void mark(String word, int mark) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash(hash, word.charAt(i));
        }
        int slot = slotOf(word, 0, word.length(), hash);
        words[slot] = word;
        marks[slot] |= mark;
    }

    private int slotOf(String text, int start, int end, int hash) {
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        while (words[slot] != null && !isWord(words[slot], text, start, end)) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private static boolean isWord(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The hash of a word that goes on with the small letter. */
    static int hash(int hashSoFar, char letter) {
        return 31 * hashSoFar + letter;
    }

    static char lower(char letter) {
        return letter >= 'A' && letter <= 'Z' ? (char) (letter | 0x20) : letter;
    }

    private static String read(WordKind kind) {
        try (InputStream list = Lexicon.class.getResourceAsStream(kind.file())) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
