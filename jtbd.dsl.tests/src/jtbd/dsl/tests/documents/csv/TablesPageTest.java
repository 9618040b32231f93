package jtbd.dsl.tests.documents.csv;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.csv.Column;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.documents.csv.tables.Tables;
import jtbd.dsl.tests.fixtures.Golden;

/** {@code docs/tables.md} says what the tables say of themselves. */
class TablesPageTest {

    private static final String INTRODUCTION = """
            # The tables

            <!-- Made from the table classes by TablesPageTest; change it there. -->

            `jtbd generate --to csv` writes these files to the folder `csv`, with a `datapackage.json` (Data Package,
            version 2) that tells programs the same as this page. They are UTF-8 with a header, commas, quotes where
            needed and CRLF, as RFC 4180 has it. The order of columns and rows is always the same, and so are the bytes.

            - **Ids** are qualified names such as `retail.Repair.ProveNobodyLooked`; what has no name is called after
              its kind and its number. A column with an arrow holds the key of a row of the table that the arrow leads
              to.
            - The columns in bold are the **key**: together they tell all rows apart.
            - An empty cell means that nothing is said. Numbers have a point and no unit.
            - A text that a spreadsheet would run as a formula (it starts with `=`, `+`, `-`, `@` or a tab and is no
              number) has an apostrophe before it; `--keep-formulas` leaves it as it is.
            """;

    @Test
    void the_page_is_current() {
        Golden.assertSame("docs/tables.md", INTRODUCTION
                + Tables.ALL.stream().map(TablesPageTest::section).collect(Collectors.joining()));
    }

    private static String section(Table<?> table) {
        return "\n## " + table.fileName() + "\n\n" + table.description() + "\n\n"
                + "| column | type | holds |\n|---|---|---|\n"
                + table.columns().stream().map(column -> row(table, column)).collect(Collectors.joining());
    }

    private static String row(Table<?> table, Column<?> column) {
        String name = table.key().contains(column.name()) ? "**" + column.name() + "**" : column.name();
        String target = column.isReference()
                ? " → [%1$s](#%1$scsv)".formatted(column.references()) : "";
        return "| %s | %s | %s%s |\n".formatted(name, column.type().word(), column.description(), target);
    }
}
