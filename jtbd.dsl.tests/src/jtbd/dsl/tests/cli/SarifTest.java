package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

class SarifTest {

    @TempDir
    private Path folder;

    @Test
    void a_report_with_findings_is_valid() throws IOException {
        Files.writeString(folder.resolve("an apple.jtbd"), "package a\nindustry I \"i\" { measured by Nobody }\n");
        String report = Call.of("check", "--format", "sarif", folder).out();
        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report).contains("/an%20apple.jtbd\"", "\"ruleId\": \"reference.unknown-reference\"");
    }

    @Test
    void the_help_of_a_rule_says_which_example_is_wrong_and_which_is_right() throws IOException {
        Files.writeString(folder.resolve("a.jtbd"), "package a\n");
        assertThat(Call.of("check", "--format", "sarif", folder).out())
                .containsPattern("(?m)\"markdown\": \"A job says what people want.*## What it reports.*## Mended.*\"$");
    }

    @Test
    void a_report_without_findings_is_valid() throws IOException {
        Files.writeString(folder.resolve("a.jtbd"), "package a\n");
        String report = Call.of("check", "--format", "sarif", folder).out();
        assertThat(schema().validate(report, InputFormat.JSON)).isEmpty();
        assertThat(report).contains("\"results\": []");
    }

    @Test
    void the_schema_finds_mistakes() throws IOException {
        assertThat(schema().validate("{\"version\": \"1.0\", \"runs\": []}", InputFormat.JSON)).isNotEmpty();
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream file = SarifTest.class.getResourceAsStream("sarif-2.1.0.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(file);
        }
    }
}
