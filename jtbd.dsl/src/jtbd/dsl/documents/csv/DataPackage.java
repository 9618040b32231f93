package jtbd.dsl.documents.csv;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.google.gson.stream.JsonWriter;

/** The description of all tables that lies beside them: a Data Package (version 2) with table schemas. */
final class DataPackage {

    static final String FILE_NAME = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private final JsonWriter json;

    private DataPackage(JsonWriter json) {
        this.json = json;
    }

    static byte[] bytes(String title, List<Table<?>> tables) {
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.setIndent("  ");
        try {
            new DataPackage(json).write(title, tables);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void write(String title, List<Table<?>> tables) throws IOException {
        json.beginObject();
        json.name("$schema").value(PROFILES + "datapackage.json");
        json.name("name").value("jobs-to-be-done");
        json.name("title").value(title);
        json.name("resources").beginArray();
        for (Table<?> table : tables) {
            resource(table, tables);
        }
        json.endArray().endObject();
    }

    private void resource(Table<?> table, List<Table<?>> tables) throws IOException {
        json.beginObject();
        json.name("name").value(table.name());
        json.name("type").value("table");
        json.name("path").value(table.fileName());
        json.name("description").value(table.description());
        json.name("format").value("csv");
        json.name("mediatype").value("text/csv");
        json.name("encoding").value("utf-8");
        dialect();
        schema(table, tables);
        json.endObject();
    }

    private void dialect() throws IOException {
        json.name("dialect").beginObject();
        json.name("$schema").value(PROFILES + "tabledialect.json");
        json.name("header").value(true);
        json.name("delimiter").value(",");
        json.name("lineTerminator").value("\r\n");
        json.name("quoteChar").value("\"");
        json.name("doubleQuote").value(true);
        json.endObject();
    }

    private void schema(Table<?> table, List<Table<?>> tables) throws IOException {
        json.name("schema").beginObject();
        json.name("$schema").value(PROFILES + "tableschema.json");
        json.name("fields").beginArray();
        for (Column<?> column : table.columns()) {
            field(column);
        }
        json.endArray();
        json.name("missingValues").beginArray().value("").endArray();
        names("primaryKey", table.key());
        foreignKeys(table, tables);
        json.endObject();
    }

    private void field(Column<?> column) throws IOException {
        json.beginObject();
        json.name("name").value(column.name());
        json.name("type").value(column.type().word());
        json.name("description").value(column.description());
        json.endObject();
    }

    private void foreignKeys(Table<?> table, List<Table<?>> tables) throws IOException {
        List<? extends Column<?>> references = table.columns().stream().filter(Column::isReference).toList();
        if (references.isEmpty()) {
            return;
        }
        json.name("foreignKeys").beginArray();
        for (Column<?> reference : references) {
            json.beginObject();
            names("fields", List.of(reference.name()));
            json.name("reference").beginObject();
            if (!reference.references().equals(table.name())) {
                json.name("resource").value(reference.references());
            }
            names("fields", named(reference.references(), tables).key());
            json.endObject().endObject();
        }
        json.endArray();
    }

    private void names(String property, List<String> names) throws IOException {
        json.name(property).beginArray();
        for (String name : names) {
            json.value(name);
        }
        json.endArray();
    }

    private static Table<?> named(String name, List<Table<?>> tables) {
        return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
    }
}
