package jtbd.dsl.ide.completion.reading;

/**
 * A word of a text as the grammar counts words: a name, a number, a text in quotes, a sign.
 *
 * @param kind {@link Kind#BLOCK} stands for a whole block in braces
 */
record Word(String text, Kind kind) {

    enum Kind {
        NAME, NUMBER, DAY, TEXT, SIGN, BLOCK
    }

    static final Word BLOCK = new Word("{}", Kind.BLOCK);
    static final Word OPENING = new Word("{", Kind.SIGN);
    static final Word CLOSING = new Word("}", Kind.SIGN);
    static final Word COMMA = new Word(",", Kind.SIGN);

    static Word of(String text) {
        return new Word(text, kind(text));
    }

    private static Kind kind(String text) {
        char first = text.charAt(0);
        if (first == '"') {
            return Kind.TEXT;
        }
        if (Character.isDigit(first)) {
            return text.indexOf('-') > 0 ? Kind.DAY : Kind.NUMBER;
        }
        return Character.isLetter(first) || first == '_' || first == '^' ? Kind.NAME : Kind.SIGN;
    }
}
