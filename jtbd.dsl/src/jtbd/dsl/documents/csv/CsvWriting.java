package jtbd.dsl.documents.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import jtbd.dsl.documents.Edition;

/** Writes tables as RFC 4180 has them: commas, quotes where they are needed, CRLF, and a header; in UTF-8. */
final class CsvWriting {

    private final FormulaCells formulas;

    CsvWriting(FormulaCells formulas) {
        this.formulas = formulas;
    }

    <R> byte[] bytes(Table<R> table, Edition edition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF)
                .build(bytes, StandardCharsets.UTF_8)) {
            List<Column<R>> columns = table.columns();
            rows.writeRecord(columns.stream().map(Column::name).toList());
            table.rows(edition).forEachOrdered(row -> rows.writeRecord(cells(columns, row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private <R> String[] cells(List<Column<R>> columns, R row) {
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            String text = columns.get(i).textOf(row);
            cells[i] = columns.get(i).type() == ColumnType.STRING ? formulas.written(text) : text;
        }
        return cells;
    }
}
