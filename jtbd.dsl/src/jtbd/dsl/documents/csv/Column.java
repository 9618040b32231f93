package jtbd.dsl.documents.csv;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param references the name of the table whose rows its cells name; empty where they name none
 * @param cell what a row has in this column, as {@link Cell} takes it
 */
public record Column<R>(String name, ColumnType type, String description, String references,
        Function<? super R, ?> cell) {

    public boolean isReference() {
        return !references.isEmpty();
    }

    String textOf(R row) {
        return Cell.text(cell.apply(row));
    }
}
