package jtbd.dsl.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The known word that somebody who wrote another one most likely meant. */
public final class NearestWord {

    private NearestWord() {
    }

    /** The word that takes the fewest changed letters, where that is at most a third of them, and never all. */
    public static Optional<String> to(String word, Collection<String> known) {
        return near(word, known).min(byDistance(word));
    }

    /** All words that are so near, the nearest first. */
    public static Stream<String> allTo(String word, Collection<String> known) {
        return near(word, known).sorted(byDistance(word));
    }

    private static Stream<String> near(String word, Collection<String> known) {
        int most = Math.min(word.length() - 1, Math.max(1, word.length() / 3));
        return known.stream()
                .filter(other -> !other.equals(word))
                .filter(other -> Math.abs(other.length() - word.length()) <= most && distance(word, other) <= most);
    }

    private static Comparator<String> byDistance(String word) {
        return Comparator.<String>comparingInt(other -> distance(word, other)).thenComparing(other -> other);
    }

    /** Letters to insert, drop, replace or swap with their neighbour, capitals aside (Damerau 1964). */
    private static int distance(String one, String other) {
        String from = one.toLowerCase(Locale.ROOT);
        String to = other.toLowerCase(Locale.ROOT);
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, from, to, i, j);
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
}
