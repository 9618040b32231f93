package jtbd.dsl.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The known word that somebody who wrote another one most likely meant. */
public final class NearestWord {

    private static final int SHORT = 2;

    private NearestWord() {
    }

    /** The word that takes the fewest changed letters, where that is at most a third of them, and never all. */
    public static Optional<String> to(String word, Collection<String> known) {
        return allTo(word, known).findFirst();
    }

    /** All words that are so near, the nearest first. */
    public static Stream<String> allTo(String word, Collection<String> known) {
        String written = word.toLowerCase(Locale.ROOT);
        int most = Math.min(word.length() - 1, Math.max(1, word.length() / 3));
        return known.stream()
                .filter(other -> !areOtherShortWords(written, other))
                .filter(other -> Math.abs(other.length() - word.length()) <= most && !other.equals(word))
                .map(other -> new Near(other, distance(written, other.toLowerCase(Locale.ROOT), most)))
                .filter(near -> near.distance() <= most)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word)).map(Near::word);
    }

    /** Of two letters, one makes another word: "on" is no slip for "in", but "ni" is. */
    private static boolean areOtherShortWords(String written, String other) {
        return written.length() == SHORT && other.length() == SHORT
                && !other.toLowerCase(Locale.ROOT).chars().allMatch(letter -> written.indexOf(letter) >= 0);
    }

    /**
     * Letters to insert, drop, replace or swap with their neighbour (Damerau 1964); some higher number where it takes
     * more than that many.
     */
    private static int distance(String from, String to, int most) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            int least = Integer.MAX_VALUE;
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, from, to, i, j);
                least = Math.min(least, steps[i][j]);
            }
            // what follows is no less: a swap, which reaches back over one row, adds a step to a row that has one less
            if (least > most) {
                return least;
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int fewest(int[][] steps, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
    }

    private record Near(String word, int distance) {
    }
}
