package jtbd.dsl.tests.documents.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.CsvFormat;
import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.dsl.tests.fixtures.Editions;

/** The tables of an edition, read back as a program would read them. */
final class Csv {

    private Csv() {
    }

    static Map<String, String> documents(Edition edition) {
        return Editions.documents(new CsvFormat(FormulaCells.NEUTRALISED), edition);
    }

    static List<NamedCsvRecord> rows(String document) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(document)) {
            List<NamedCsvRecord> rows = new ArrayList<>();
            reader.forEach(rows::add);
            return rows;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
