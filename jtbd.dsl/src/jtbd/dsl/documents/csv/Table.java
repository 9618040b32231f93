package jtbd.dsl.documents.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;

/** A table of the CSV documents: its name, its key, its columns and how its rows are made. */
public abstract class Table<R> {

    private final String name;
    private final String description;
    private final List<String> key;
    private final List<Column<R>> columns = new ArrayList<>();

    /** @param key the columns that together tell its rows apart */
    protected Table(String name, String description, String... key) {
        this.name = name;
        this.description = description;
        this.key = List.of(key);
    }

    /** What its rows are made of, in their order. */
    protected abstract Stream<R> rows(Edition edition);

    public final String name() {
        return name;
    }

    public final String fileName() {
        return name + ".csv";
    }

    public final String description() {
        return description;
    }

    public final List<String> key() {
        return key;
    }

    public final List<Column<R>> columns() {
        return List.copyOf(columns);
    }

    protected final void text(String column, String meaning, Function<? super R, ?> cell) {
        add(column, ColumnType.STRING, meaning, cell);
    }

    protected final void number(String column, String meaning, Function<? super R, ?> cell) {
        add(column, ColumnType.NUMBER, meaning, cell);
    }

    protected final void integer(String column, String meaning, Function<? super R, ?> cell) {
        add(column, ColumnType.INTEGER, meaning, cell);
    }

    protected final void truth(String column, String meaning, Function<? super R, ?> cell) {
        add(column, ColumnType.BOOLEAN, meaning, cell);
    }

    protected final void date(String column, String meaning, Function<? super R, ?> cell) {
        add(column, ColumnType.DATE, meaning, cell);
    }

    protected final void year(String column, String meaning, Function<? super R, ?> cell) {
        add(column, ColumnType.YEAR, meaning, cell);
    }

    /** A column that holds the key of a row of the other table. */
    protected final void reference(String column, String otherTable, String meaning, Function<? super R, ?> cell) {
        columns.add(new Column<>(column, ColumnType.STRING, meaning, otherTable, cell));
    }

    private void add(String column, ColumnType type, String meaning, Function<? super R, ?> cell) {
        columns.add(new Column<>(column, type, meaning, "", cell));
    }
}
