package jtbd.dsl.ide.completion;

import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What is wanted more likely comes first. */
enum Order {

    NEXT, VALUE, REFERENCE, KEYWORD, REMARK, SIGN;

    /** The text to sort by. */
    String at(int index) {
        return "%d-%05d".formatted(ordinal(), index);
    }

    /** The texts to sort by of one thing after the other. */
    Supplier<String> inTurn() {
        return IntStream.iterate(0, index -> index + 1).mapToObj(this::at).iterator()::next;
    }
}
