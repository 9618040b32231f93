package jtbd.dsl.documents.csv;

import java.util.function.Supplier;
import java.util.stream.Stream;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.tables.Tables;

/** Tables for spreadsheets and databases, one for each concept, with a data package that says how they join. */
public final class CsvFormat implements DocumentFormat {

    private static final String FOLDER = "csv/";

    private final CsvWriting writing;

    public CsvFormat(FormulaCells formulas) {
        this.writing = new CsvWriting(formulas);
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Stream<Document> documents(Edition edition) {
        Stream<Document> tables = Tables.ALL.stream()
                .map(table -> new Document(FOLDER + table.fileName(), writing.bytes(table, edition)));
        Stream<Document> description = Stream.<Supplier<Document>>of(() -> new Document(
                FOLDER + DataPackage.FILE_NAME, DataPackage.bytes(edition.settings().title(), Tables.ALL)))
                .map(Supplier::get);
        return Stream.concat(tables, description);
    }
}
