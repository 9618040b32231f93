package jtbd.dsl.documents.markdown.markup;

import java.util.ArrayList;
import java.util.List;

/** A table with a head; rows have as many cells as the head. */
public final class Table {

    private final List<String> head;
    private final List<List<Inline>> rows = new ArrayList<>();

    public Table(String... head) {
        this.head = List.of(head);
    }

    public Table row(Inline... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void writeTo(StringBuilder out) {
        row(out, head);
        row(out, head.stream().map(column -> "---").toList());
        rows.forEach(row -> row(out, row));
    }

    private static void row(StringBuilder out, List<?> cells) {
        out.append('|');
        cells.forEach(cell -> out.append(' ').append(cell).append(" |"));
        out.append('\n');
    }
}
