package jtbd.dsl.ui.navigation;

import org.eclipse.search.ui.text.Match;

/** Where a line refers to the thing: in the text of its file, and within the line as the Search view shows it. */
final class ReferenceMatch extends Match {

    private final int column;

    ReferenceMatch(Reference line, int offset, int length, int column) {
        super(line, offset, length);
        this.column = column;
    }

    int column() {
        return column;
    }
}
