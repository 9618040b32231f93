package jtbd.dsl.rules.wording;

/** Counts what tells a language: letters beyond a to z, and the small words of each language. */
final class Letters {

    private int plain;
    private int beyond;
    private int english;
    private int foreign;

    void add(char letter) {
        if (letter < 128) {
            plain++;
        } else {
            beyond++;
        }
    }

    void addWord(int kinds) {
        english += (kinds & WordKind.FUNCTION.bit()) == 0 ? 0 : 1;
        foreign += (kinds & WordKind.FOREIGN.bit()) == 0 ? 0 : 1;
    }

    boolean areForeign() {
        return foreign > english || 4 * beyond > plain || beyond > 0 && english == 0;
    }
}
