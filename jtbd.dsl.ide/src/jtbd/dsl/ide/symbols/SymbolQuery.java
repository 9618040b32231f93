package jtbd.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What a user types to find a thing: a part of its name, its capitals, or words of its title. */
final class SymbolQuery {

    /** How well a thing fits; the best first. */
    enum Fit {
        SAME_NAME, START_OF_NAME, CAPITALS, PART_OF_NAME, WORDS, LETTERS, NONE
    }

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]+");

    private final String letters;
    private final List<String> words;

    SymbolQuery(String typed) {
        this.letters = typed.replaceAll("\\s+", "");
        this.words = new ArrayList<>(BETWEEN_WORDS.splitAsStream(typed).filter(word -> !word.isEmpty()).toList());
        if (typed.contains(".")) {
            Collections.reverse(words);
        }
    }

    /** @param around the names of what it is in, which may be typed as well: {@code tour.arrive} */
    Fit fit(String name, String title, Supplier<String> around) {
        if (letters.isEmpty() || name.equalsIgnoreCase(letters)) {
            return Fit.SAME_NAME;
        }
        if (contains(name, 0, letters)) {
            return Fit.START_OF_NAME;
        }
        if (fitsCapitals(name, 0, 0)) {
            return Fit.CAPITALS;
        }
        if (indexOf(name, letters) >= 0) {
            return Fit.PART_OF_NAME;
        }
        if (words.stream().limit(1).anyMatch(word -> isItself(word, name, title)) && words.stream()
                .allMatch(word -> isItself(word, name, title) || beginsAWord(around.get(), word))) {
            return Fit.WORDS;
        }
        return hasLettersInOrder(name) ? Fit.LETTERS : Fit.NONE;
    }

    private static boolean isItself(String word, String name, String title) {
        return beginsAWord(title, word) || beginsAWord(name, word);
    }

    /** Whether the letters from this one on begin words of the name or go on in them: {@code FeInCo}, {@code fic}. */
    private boolean fitsCapitals(String name, int letter, int from) {
        if (letter == letters.length()) {
            return true;
        }
        for (int i = from; i < name.length(); i++) {
            boolean goesOn = letter > 0 && i == from;
            if (isSame(name.charAt(i), letters.charAt(letter)) && (goesOn || beginsWord(name, i))
                    && fitsCapitals(name, letter + 1, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasLettersInOrder(String name) {
        int letter = 0;
        for (int i = 0; i < name.length() && letter < letters.length(); i++) {
            letter += isSame(name.charAt(i), letters.charAt(letter)) ? 1 : 0;
        }
        return letter == letters.length();
    }

    private static boolean beginsAWord(String text, String word) {
        for (int i = 0; i + word.length() <= text.length(); i++) {
            if (beginsWord(text, i) && contains(text, i, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWord(String text, int i) {
        char letter = text.charAt(i);
        if (i == 0) {
            return true;
        }
        char before = text.charAt(i - 1);
        return !Character.isLetterOrDigit(before) || Character.isUpperCase(letter) && !Character.isUpperCase(before)
                || Character.isDigit(letter) != Character.isDigit(before);
    }

    private static int indexOf(String text, String part) {
        for (int i = 0; i + part.length() <= text.length(); i++) {
            if (contains(text, i, part)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean contains(String text, int at, String part) {
        return text.regionMatches(true, at, part, 0, part.length());
    }

    private static boolean isSame(char one, char other) {
        return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
