package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** Words of a line that are meant as a text, of which it is not known where it ends. */
record StrayWords(List<MatchResult> words) {

    /** Words of the language that texts are full of. */
    private static final Set<String> PROSE = Set.of("among", "as", "at", "by", "for", "from", "in", "of", "on", "per",
            "so", "to", "want", "when", "with");

    MatchResult at(int index) {
        return words.get(index);
    }

    MatchResult first() {
        return words.get(0);
    }

    /**
     * The indices of the words that the text may end with, the likeliest first: before a statement that could follow,
     * else at the end of the line or before a word that texts are full of. A number that is stated is no part of it.
     */
    Stream<Integer> ends() {
        return IntStream.range(0, words.size()).boxed().filter(last -> isLast(last) || isKeyword(last + 1))
                .filter(last -> !statesNumber(last))
                .sorted(Comparator.comparing((Integer last) -> goesOn(last))
                        .thenComparing(last -> goesOn(last) ? -last : last));
    }

    private boolean goesOn(int last) {
        return isLast(last) || isProse(last + 1);
    }

    private boolean isLast(int index) {
        return index == words.size() - 1 || word(index + 1).startsWith("//");
    }

    private boolean statesNumber(int last) {
        return IntStream.range(0, last).anyMatch(index -> isKeyword(index) && !isProse(index)
                && Character.isDigit(word(index + 1).charAt(0)));
    }

    private boolean isKeyword(int index) {
        return Language.service(Keywords.class).contains(word(index));
    }

    private boolean isProse(int index) {
        return PROSE.contains(word(index));
    }

    private String word(int index) {
        return words.get(index).group();
    }
}
