package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import jtbd.workspace.settings.ProjectFile;

/** What an editor asks about the settings of a project, and changes in them. */
class ProjectCommandsTest extends ProjectOfOneFile {

    @Test
    void a_project_without_settings_says_what_is_usual() throws Exception {
        JsonObject project = commands.object("jtbd.project", Map.of("uri", editor.uri(FILE)));

        assertThat(project.get("file").getAsString()).isEqualTo(editor.uri("jtbd.toml"));
        assertThat(project.get("exists").getAsBoolean()).isFalse();
        assertThat(project.get("usualOutput").getAsString()).isEqualTo("target/jtbd-documents");
        assertThat(texts(project.get("formats"))).containsExactly("html", "csv");
        assertThat(texts(project.get("allFormats"))).contains("html", "csv", "json", "markdown");
    }

    @Test
    void the_settings_of_a_project_are_told_as_its_file_says() throws Exception {
        Files.writeString(folder.resolve("jtbd.toml"), """
                [site]
                title = "Repair"
                [output]
                folder = "made"
                formats = ["json"]
                [rules]
                job.missing-outcome = "error"
                """);

        JsonObject project = commands.object("jtbd.project", Map.of("uri", editor.uri(FILE)));

        assertThat(project.get("title").getAsString()).isEqualTo("Repair");
        assertThat(project.get("output").getAsString()).isEqualTo("made");
        assertThat(texts(project.get("formats"))).containsExactly("json");
        assertThat(project.get("rules").getAsJsonObject().get("job.missing-outcome").getAsString()).isEqualTo("error");
    }

    @Test
    void a_mistake_in_the_settings_is_told() throws Exception {
        Files.writeString(folder.resolve("jtbd.toml"), "[sites]\n");

        JsonObject project = commands.object("jtbd.project", Map.of("uri", editor.uri(FILE)));

        assertThat(project.get("problem").getAsString()).startsWith("jtbd.toml:1:2: unknown table or key 'sites'");
    }

    @Test
    void settings_are_changed_and_comments_stay() throws Exception {
        String before = """
                # ours
                [rules] # what weighs
                job.missing-outcome = "error" # since March
                "metric.unused-metric" = 'info'

                # where it goes
                [output]
                formats = [ # all
                  "html",
                  "csv", # tables
                ] # so far
                """;
        Files.writeString(folder.resolve("jtbd.toml"), before);
        Map<String, Object> rules = Map.of("job.missing-outcome", "ignore", "metric.unused-metric", "",
                "map.missing-steps", "info");

        commands.object("jtbd.changeProject", Map.of("uri", editor.uri(FILE), "rules", rules,
                "title", "\"Our\" shop", "output", "documents", "formats", List.of("json")));

        String after = Edits.apply(before,
                editor.edits().get(0).getEdit().getChanges().get(editor.uri("jtbd.toml")));
        assertThat(after).isEqualTo("""
                # ours
                [rules] # what weighs
                job.missing-outcome = "ignore" # since March
                map.missing-steps = "info"

                # where it goes
                [output]
                formats = ["json"] # so far
                folder = "documents"

                [site]
                title = "\\"Our\\" shop"
                """);
        Files.writeString(folder.resolve("jtbd.toml"), after);
        assertThat(ProjectFile.read(folder.resolve("jtbd.toml")).settings().title()).isEqualTo("\"Our\" shop");
    }

    @Test
    void settings_that_are_the_first_make_the_file() throws Exception {
        commands.object("jtbd.changeProject", Map.of("uri", editor.uri(FILE), "title", "Shop"));

        var parts = editor.edits().get(0).getEdit().getDocumentChanges();
        assertThat(parts.get(1).getLeft().getEdits().get(0).getLeft().getNewText())
                .isEqualTo("[site]\ntitle = \"Shop\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = { "rules = { job.missing-outcome = \"error\" }\n", "[rules]\nx = [\n" })
    void settings_that_cannot_be_changed_safely_are_left_alone(String before) throws Exception {
        Files.writeString(folder.resolve("jtbd.toml"), before);

        assertThatThrownBy(() -> commands.run("jtbd.changeProject", Map.of("uri", editor.uri(FILE), "rules",
                Map.of("metric.unused-metric", "info")))).hasMessageContaining("jtbd.toml");
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void what_the_user_decides_for_all_projects_holds_where_a_project_decides_nothing() throws Exception {
        editor.open(FILE, JOB);
        assertThat(severity("job.missing-outcome")).isEqualTo(2);

        configure(Map.of("job.missing-outcome", "error", "no.rule", "error", "syntax.syntax-error", "ignore"));
        editor.diagnostics(FILE, found -> found.stream().anyMatch(finding -> finding.getCode().getLeft()
                .equals("job.missing-outcome") && finding.getSeverity().getValue() == 1));

        Files.writeString(folder.resolve("jtbd.toml"), "[rules]\njob.missing-outcome = \"info\"\n");
        editor.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                List.of(new FileEvent(editor.uri("jtbd.toml"), FileChangeType.Created))));
        editor.diagnostics(FILE, found -> found.stream().anyMatch(finding -> finding.getCode().getLeft()
                .equals("job.missing-outcome") && finding.getSeverity().getValue() == 3));
    }

    @Test
    void all_rules_are_listed_with_what_they_weigh() throws Exception {
        JsonArray rules = (JsonArray) commands.run("jtbd.rules", Map.of());

        JsonObject rule = rules.asList().stream().map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("id").getAsString().equals("job.missing-outcome")).findFirst().orElseThrow();
        assertThat(rule.get("severity").getAsString()).isEqualTo("warning");
        assertThat(rule.get("fixed").getAsBoolean()).isFalse();
        assertThat(rules.asList()).anyMatch(each -> each.getAsJsonObject().get("fixed").getAsBoolean());
    }

    private int severity(String rule) throws Exception {
        return editor.diagnostics(FILE, found -> EditorClient.rulesOf(found).contains(rule)).stream()
                .filter(finding -> finding.getCode().getLeft().equals(rule)).findFirst().orElseThrow().getSeverity()
                .getValue();
    }

    private void configure(Map<String, String> rules) {
        editor.workspace().didChangeConfiguration(new DidChangeConfigurationParams(
                Map.of("jtbd", Map.of("rules", rules), "other", List.of())));
    }

    private static List<String> texts(JsonElement list) {
        return Arrays.asList(new Gson().fromJson(list, String[].class));
    }
}
