package jtbd.dsl.ide.edits;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jtbd.dsl.rules.wording.Joining;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/**
 * Where a text joins two things with "and" or "or".
 *
 * @param at which word it is
 * @param behind the first word behind it
 */
record Joint(Words words, int at, int behind) {

    /** The first one; none in a list of more than two, or where the text says that both are one: "between A and B". */
    static Optional<Joint> in(String text) {
        return of(text).limit(1).filter(Joint::isOfTwo).findFirst();
    }

    /** Each of them, where the text joins things more than once. */
    static Stream<Joint> allIn(String text) {
        return of(text).filter(Joint::isOfTwo);
    }

    private static Stream<Joint> of(String text) {
        Words words = Words.of(text.strip());
        return !words.have(WordKind.FUNCTION) ? Stream.empty() : IntStream.range(1, words.count() - 1)
                .mapToObj(i -> new Joint(words, i, i + Joining.lengthAt(words, i)))
                .filter(joint -> joint.behind > joint.at);
    }

    private boolean isOfTwo() {
        return none(0, at, i -> words.is(i, "between") || words.is(i, "both") || words.is(i, "either")
                || words.commaFollows(i));
    }

    int end() {
        return words.count();
    }

    boolean none(int from, int to, IntPredicate what) {
        return IntStream.range(from, to).noneMatch(what);
    }

    /** Whether somebody or something stands at the beginning, and no verb. */
    boolean beginsWithSubject() {
        return words.is(0, WordKind.DETERMINER) || Subjects.isAt(0, words);
    }

    /** Whether no small word stands there that may tie what follows to what is before. */
    boolean isPlain(int from, int to) {
        return none(from, to, i -> words.is(i, WordKind.FUNCTION) || words.is(i, WordKind.CLAUSE));
    }

    /** Whether it is one noun with what stands before it: "the key", "my old phone". */
    boolean isNoun(int from, int to) {
        return to - from > 1 && words.is(from, WordKind.DETERMINER)
                && none(from + 1, to, i -> words.is(i, WordKind.DETERMINER)) && isPlain(from + 1, to);
    }

    String passage(int from, int to) {
        return words.passage(from, to);
    }
}
