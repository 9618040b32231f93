package jtbd.dsl.syntax;

import java.util.List;
import java.util.stream.Stream;

/** How to read on behind a mistake: which passages to read otherwise than they are written. */
record Way(List<Rereading> passages) {

    static Way by(Rereading... passages) {
        return new Way(List.of(passages));
    }

    /** Both, where the other one goes on behind this one. */
    Way and(Way other) {
        return new Way(Stream.concat(passages.stream(), other.passages.stream()).toList());
    }

    /** Whether the text then says what its author most likely meant, and nothing is left out. */
    boolean isSure() {
        return passages.stream().allMatch(Rereading::isSure);
    }

    boolean leavesOut() {
        return passages.stream().anyMatch(Rereading::isLeftOut) && !isSure();
    }

    /** Whether it takes what is written for a word of the language. */
    boolean isOtherWord() {
        return passages.size() == 1 && passages.get(0).isOtherWord();
    }

    /** Whether it ends a text or a name that was read on into what stands behind it. */
    boolean endsEarlier() {
        return passages.size() == 1 && passages.get(0).endsEarlier();
    }

    /** What was read on too far hides the mistakes in it, which come before the place that was met. */
    int placeToPass(int at) {
        return endsEarlier() ? Math.min(at, end()) : at;
    }

    /** Whether it adds a bracket that is missing; where others are, too, the parser gets no further with it. */
    boolean closesBlock() {
        return passages.stream().allMatch(passage -> passage.from() == passage.to() && passage.word().equals("}"));
    }

    int start() {
        return passages.get(0).from();
    }

    int end() {
        return passages.get(passages.size() - 1).to();
    }
}
