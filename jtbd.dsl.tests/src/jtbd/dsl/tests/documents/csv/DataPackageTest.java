package jtbd.dsl.tests.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.tests.fixtures.Editions;
import jtbd.dsl.tests.fixtures.Examples;

/** What the Data Package standard, version 2, asks of a description of tables. */
class DataPackageTest {

    private static final Set<String> TYPES = Set.of("string", "number", "integer", "boolean", "date", "year");

    private final Map<String, String> documents = Csv.documents(Editions.ofExample("tour"));
    private final JsonObject dataPackage =
            JsonParser.parseString(documents.get("csv/datapackage.json")).getAsJsonObject();

    @Test
    void it_says_which_version_of_the_standard_it_follows() {
        assertThat(dataPackage.get("$schema").getAsString())
                .isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(dataPackage.get("title").getAsString()).isEqualTo("Jobs to be done");
    }

    /**
     * There is a package with the schema of version 1 only. Version 2 asks for no more, but lets profiles be left out,
     * and the name of the table where a key refers to the table that it stands in.
     */
    @TestFactory
    Stream<DynamicTest> it_is_valid_by_the_published_schema_of_packages_of_tables() {
        return Examples.names().stream().map(example -> dynamicTest(example, () ->
                assertThat(violations(asVersion1(packageOf(Editions.ofExample(example))))).isEmpty()));
    }

    @Test
    void the_published_schema_finds_mistakes() {
        JsonObject wrong = asVersion1(packageOf(Editions.ofExample("tour")));
        JsonObject field = schema(wrong.getAsJsonArray("resources").get(0).getAsJsonObject()).getAsJsonArray("fields")
                .get(0).getAsJsonObject();
        field.remove("name");
        assertThat(violations(wrong)).isNotEmpty();
    }

    @Test
    void it_names_every_table_that_is_written_and_no_other() {
        assertThat(resources()).extracting(resource -> "csv/" + resource.get("path").getAsString())
                .containsExactlyInAnyOrderElementsOf(documents.keySet().stream()
                        .filter(path -> path.endsWith(".csv")).toList());
        assertThat(resources()).extracting(resource -> resource.get("name").getAsString())
                .doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z0-9._/-]+"));
        assertThat(resources()).extracting(resource -> resource.get("type").getAsString()).containsOnly("table");
    }

    @Test
    void its_fields_are_the_columns_in_their_order() {
        for (JsonObject resource : resources()) {
            String header = documents.get("csv/" + resource.get("path").getAsString())
                    .lines().findFirst().orElseThrow();
            assertThat(String.join(",", fields(resource))).isEqualTo(header);
            assertThat(schema(resource).getAsJsonArray("fields")).allSatisfy(field -> {
                assertThat(TYPES).contains(field.getAsJsonObject().get("type").getAsString());
                assertThat(field.getAsJsonObject().get("description").getAsString()).isNotBlank();
            });
        }
    }

    @Test
    void cells_are_of_the_type_of_their_field() {
        for (JsonObject resource : resources()) {
            for (JsonElement field : schema(resource).getAsJsonArray("fields")) {
                String name = field.getAsJsonObject().get("name").getAsString();
                String type = field.getAsJsonObject().get("type").getAsString();
                assertThat(Csv.rows(documents.get("csv/" + resource.get("path").getAsString())))
                        .extracting(row -> row.getField(name))
                        .allMatch(cell -> cell.isEmpty() || isOf(type, cell), name + " is a " + type);
            }
        }
    }

    @Test
    void keys_and_foreign_keys_name_fields_that_there_are() {
        Map<String, JsonObject> byName = new HashMap<>();
        resources().forEach(resource -> byName.put(resource.get("name").getAsString(), resource));
        for (JsonObject resource : resources()) {
            assertThat(names(schema(resource).getAsJsonArray("primaryKey"))).isNotEmpty().isSubsetOf(fields(resource));
            for (JsonElement key : list(schema(resource), "foreignKeys")) {
                JsonObject reference = key.getAsJsonObject().getAsJsonObject("reference");
                JsonObject target = reference.has("resource")
                        ? byName.get(reference.get("resource").getAsString()) : resource;
                assertThat(names(key.getAsJsonObject().getAsJsonArray("fields"))).isSubsetOf(fields(resource));
                assertThat(names(reference.getAsJsonArray("fields")))
                        .isEqualTo(names(schema(target).getAsJsonArray("primaryKey")));
            }
        }
    }

    private static JsonObject packageOf(Edition edition) {
        return JsonParser.parseString(Csv.documents(edition).get("csv/datapackage.json")).getAsJsonObject();
    }

    private static JsonObject asVersion1(JsonObject version2) {
        version2.addProperty("profile", "tabular-data-package");
        for (JsonElement element : version2.getAsJsonArray("resources")) {
            JsonObject resource = element.getAsJsonObject();
            resource.addProperty("profile", "tabular-data-resource");
            for (JsonElement key : list(schema(resource), "foreignKeys")) {
                JsonObject reference = key.getAsJsonObject().getAsJsonObject("reference");
                if (!reference.has("resource")) {
                    reference.addProperty("resource", "");
                }
            }
        }
        return version2;
    }

    private static Set<ValidationMessage> violations(JsonObject version1) {
        InputStream schema = DataPackageTest.class.getResourceAsStream("tabular-data-package-1.schema.json");
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema)
                .validate(version1.toString(), InputFormat.JSON);
    }

    private List<JsonObject> resources() {
        List<JsonObject> resources = new ArrayList<>();
        dataPackage.getAsJsonArray("resources").forEach(resource -> resources.add(resource.getAsJsonObject()));
        return resources;
    }

    private static boolean isOf(String type, String cell) {
        return switch (type) {
            case "number" -> cell.matches("-?\\d+(\\.\\d+)?");
            case "integer" -> cell.matches("-?\\d+");
            case "boolean" -> cell.matches("true|false");
            case "date" -> cell.matches("\\d{4}-\\d{2}-\\d{2}");
            case "year" -> cell.matches("\\d{4}");
            default -> true;
        };
    }

    private static JsonObject schema(JsonObject resource) {
        return resource.getAsJsonObject("schema");
    }

    private static JsonArray list(JsonObject object, String name) {
        return object.has(name) ? object.getAsJsonArray(name) : new JsonArray();
    }

    private static List<String> fields(JsonObject resource) {
        List<String> names = new ArrayList<>();
        schema(resource).getAsJsonArray("fields")
                .forEach(field -> names.add(field.getAsJsonObject().get("name").getAsString()));
        return names;
    }

    private static List<String> names(JsonArray array) {
        List<String> names = new ArrayList<>();
        array.forEach(name -> names.add(name.getAsString()));
        return names;
    }
}
