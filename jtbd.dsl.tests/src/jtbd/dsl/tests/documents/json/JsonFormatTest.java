package jtbd.dsl.tests.documents.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.json.JsonFormat;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.tests.fixtures.Editions;
import jtbd.dsl.tests.fixtures.Examples;
import jtbd.dsl.tests.fixtures.Golden;

class JsonFormatTest {

    private static final String WORKSPACE = "json/workspace.json";
    private static final String SCHEMA = "json/workspace.schema.json";

    @Test
    void a_small_workspace_gives_this_document() {
        Golden.assertSame("jtbd.dsl.tests/golden/json/repair.json", documents(Editions.of("""
                package p
                segment Owners "People with one phone" { user "the owner" }
                job MendIt "Mend the phone" functional score 4/5 underserved {
                  for Owners
                  when "it broke" want "to mend it" so "it works"
                  importance 9/10 satisfaction 3/10
                  forces { push 3/5 "a crack" anxiety 2/5 "a loss" }
                  measured by Days
                  tags phones
                }
                metric Days { unit days baseline 10 days target <= 2 days by 2027-01-01 measured 2026-01-01 = 6 days }
                """)).get(WORKSPACE));
    }

    @Test
    void the_schema_in_the_guide_is_current() {
        Golden.assertSame("docs/schema/workspace.schema.json", documents(Editions.of("")).get(SCHEMA));
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_valid_by_the_schema_beside_it() {
        return Examples.names().stream().map(example -> dynamicTest(example, () -> {
            Map<String, String> documents = documents(Editions.ofExample(example));
            assertThat(schema(documents).validate(documents.get(WORKSPACE), InputFormat.JSON)).isEmpty();
        }));
    }

    @Test
    void the_schema_refuses_what_is_no_workspace() {
        JsonSchema schema = schema(documents(Editions.of("")));
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate(documents(Editions.of("job A functional")).get(WORKSPACE)
                .replace("\"functional\"", "\"useful\""), InputFormat.JSON)).isNotEmpty();
        assertThat(schema.validate(documents(Editions.of("job A functional")).get(WORKSPACE)
                .replace("\"kind\"", "\"sort\""), InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void everything_that_the_tour_says_is_there() {
        Edition tour = Editions.ofExample("tour");
        Set<String> there = new TreeSet<>();
        collectValues(JsonParser.parseString(documents(tour).get(WORKSPACE)), there);
        tour.portfolio().elements().forEach(element -> assertThat(there).contains(ElementIds.of(element)));
        tour.portfolio().models().forEach(model -> model.eAllContents().forEachRemaining(part -> {
            if (!(part instanceof Import)) {
                texts(part).forEach(text -> assertThat(there).as("of a " + part.eClass().getName()).contains(text));
            }
        }));
    }

    private static Stream<String> texts(EObject part) {
        return part.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                .filter(attribute -> !attribute.getName().equals("name") && !(part instanceof Model))
                .flatMap(attribute -> values(part, attribute));
    }

    private static Stream<String> values(EObject part, EAttribute attribute) {
        Object value = part.eGet(attribute);
        if (value instanceof Iterable<?> values) {
            Stream.Builder<String> all = Stream.builder();
            values.forEach(each -> all.add(each.toString()));
            return all.build();
        }
        return Stream.ofNullable((String) value);
    }

    private static void collectValues(JsonElement json, Set<String> values) {
        if (json.isJsonObject()) {
            json.getAsJsonObject().asMap().values().forEach(value -> collectValues(value, values));
        } else if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(value -> collectValues(value, values));
        } else {
            values.add(json.getAsString());
        }
    }

    private static Map<String, String> documents(Edition edition) {
        return Editions.documents(new JsonFormat(), edition);
    }

    private static JsonSchema schema(Map<String, String> documents) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(documents.get(SCHEMA));
    }
}
