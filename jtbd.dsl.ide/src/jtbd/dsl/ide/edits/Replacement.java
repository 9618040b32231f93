package jtbd.dsl.ide.edits;

/**
 * A passage of a text and what is to stand in its place.
 *
 * @param laysOut whether what it brings is put where the formatter would have it
 */
record Replacement(int offset, int length, String text, boolean laysOut) {

    int end() {
        return offset + length;
    }
}
