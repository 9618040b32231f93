package jtbd.dsl.documents.html.templates;

import java.util.List;
import java.util.stream.IntStream;

import jtbd.dsl.documents.html.markup.Anchor;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;

/** A table that can be sorted and filtered where scripts run. */
public record TableView(Text name, List<Column> columns, List<Row> rows) {

    /** A column; one with few different values can be filtered by a choice of them. */
    public record Column(Text heading, boolean number, boolean words, boolean choice) {
        public static Column number(String heading) {
            return new Column(Text.of(heading), true, false, false);
        }

        public static Column words(String heading) {
            return new Column(Text.of(heading), false, true, false);
        }

        public static Column choice(String heading) {
            return new Column(Text.of(heading), false, false, true);
        }
    }

    /** Without the columns that show nothing in any row, such as the progress of metrics that nobody has measured. */
    public TableView withoutEmptyColumns() {
        List<Integer> filled = IntStream.range(0, columns.size()).filter(this::isFilled).boxed().toList();
        return filled.size() == columns.size() ? this
                : new TableView(name, filled.stream().map(columns::get).toList(), rows.stream()
                        .map(row -> new Row(row.anchor, filled.stream().map(row.cells::get).toList())).toList());
    }

    private boolean isFilled(int column) {
        return rows.stream().anyMatch(row -> row.cells.get(column).content.isPresent());
    }

    /** A row; it has an anchor where it is the place of an element. */
    public record Row(List<Anchor> anchor, List<Cell> cells) {
        public static Row of(Cell... cells) {
            return new Row(List.of(), List.of(cells));
        }

        public static Row at(Anchor anchor, Cell... cells) {
            return new Row(List.of(anchor), List.of(cells));
        }
    }

    /** A cell, and what it is sorted by where that is not its words. */
    public record Cell(Html content, Text order, boolean number, boolean words) {
        public static Cell of(Html content) {
            return new Cell(content, Text.NONE, false, false);
        }

        public static Cell of(Text content) {
            return of(Html.of(content));
        }

        public static Cell words(Html content) {
            return new Cell(content, Text.NONE, false, true);
        }

        public static Cell number(Text amount, Text order) {
            return number(Html.of(amount), order);
        }

        public static Cell number(Html amount, Text order) {
            return new Cell(amount, order, true, false);
        }

        public static Cell ordered(Html content, Text order) {
            return new Cell(content, order, false, false);
        }
    }
}
