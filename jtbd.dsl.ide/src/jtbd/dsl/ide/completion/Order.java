package jtbd.dsl.ide.completion;

/** What is wanted more likely comes first. */
enum Order {

    NEXT, VALUE, REFERENCE, KEYWORD, REMARK;

    /** The text to sort by. */
    String at(int index) {
        return "%d-%05d".formatted(ordinal(), index);
    }
}
