package jtbd.dsl.formatting;

/**
 * What separates two tokens: nothing, a space, or line breaks of which the author's own number is kept within bounds.
 *
 * @param fewest line breaks at least; 0 for none
 * @param most line breaks at most
 */
record Break(String onOneLine, int fewest, int most) {

    static final Break NONE = new Break("", 0, 0);
    static final Break SPACE = new Break(" ", 0, 0);

    static Break lines(int fewest, int most) {
        return new Break(" ", fewest, most);
    }

    int within(int lines) {
        return Math.max(fewest, Math.min(most, lines));
    }
}
