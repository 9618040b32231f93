package jtbd.dsl.syntax;

import java.util.List;

import org.antlr.runtime.CommonToken;

import jtbd.dsl.parser.antlr.internal.InternalJtbdParser;

/** The words of a text in their order, and which of them belong to one statement by how the text is laid out. */
record Words(List<CommonToken> all) {

    /** The place in the order of the first word that does not begin before the offset. */
    int from(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).getStartIndex() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean has(int index) {
        return index >= 0 && index < all.size();
    }

    CommonToken get(int index) {
        return all.get(index);
    }

    int start(int index) {
        return all.get(index).getStartIndex();
    }

    int end(int index) {
        return all.get(index).getStopIndex() + 1;
    }

    boolean is(int index, String word) {
        return has(index) && word.equals(all.get(index).getText());
    }

    boolean isText(int index) {
        return all.get(index).getType() == InternalJtbdParser.RULE_STRING;
    }

    /** Whether it is one of several lines, or nothing stands behind it in the file. */
    boolean goesOnBehindLine(int index) {
        return index == all.size() - 1 || lastLine(all.get(index)) > all.get(index).getLine()
                && !beginsLine(index + 1);
    }

    boolean beginsLine(int index) {
        return index == 0 || lastLine(all.get(index - 1)) < all.get(index).getLine();
    }

    /** The first word of the line that the word stands on. */
    int firstOfLine(int index) {
        int first = index;
        while (!beginsLine(first)) {
            first--;
        }
        return first;
    }

    /**
     * The last word of what goes on from the word: of its line, or of the block that the line opens. One less than the
     * word where it closes a block.
     */
    int lastOfStatement(int index) {
        int depth = 0;
        for (int i = index; i < all.size(); i++) {
            if (depth == 0 && (is(i, "}") || i > index && beginsLine(i) && !is(i, "{"))) {
                return i - 1;
            }
            depth += is(i, "{") ? 1 : is(i, "}") ? -1 : 0;
        }
        return all.size() - 1;
    }

    static int lastLine(CommonToken word) {
        return word.getLine() + (int) word.getText().chars().filter(letter -> letter == '\n').count();
    }
}
