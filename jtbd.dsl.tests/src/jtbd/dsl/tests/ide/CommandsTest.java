package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What clients can have done by its name. */
class CommandsTest {

    private static final String REPAIR = """
            package retail

            industry Repair "Device repair" {
              job ProveNobodyLooked "Prove that nobody looked" functional {
                when "I hand over a device"
                want "to see who touched it"
                importance 9/10
                satisfaction 3/10
              }
            }
            """;

    @TempDir
    Path folder;

    private EditorClient editor;

    @BeforeEach
    void open() throws Exception {
        editor = EditorClient.on(folder);
    }

    @AfterEach
    void close() throws Exception {
        editor.close();
    }

    @Test
    void the_server_announces_its_commands() {
        assertThat(editor.answer().getCapabilities().getExecuteCommandProvider().getCommands()).containsExactly(
                "jtbd.changeProject", "jtbd.explainRule", "jtbd.generate", "jtbd.jobs", "jtbd.landscape",
                "jtbd.newCompetitor", "jtbd.newFile", "jtbd.newJob", "jtbd.newMetric", "jtbd.project", "jtbd.prompts",
                "jtbd.removeDocuments", "jtbd.rules", "jtbd.showPage", "jtbd.starterFiles", "jtbd.starters");
    }

    @Test
    void a_command_that_does_not_exist_is_refused() {
        assertThatRefused("jtbd.explode", Map.of(),
                "There is no command 'jtbd.explode'. There are: jtbd.changeProject");
    }

    // ---- pages

    @Test
    void the_page_of_the_job_around_the_cursor_needs_no_other_file() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        JsonObject page = show(Map.of("uri", editor.uri("repair.jtbd"), "position", new Position(4, 8)));

        assertThat(page.get("title").getAsString()).isEqualTo("Prove that nobody looked");
        assertThat(page.get("path").getAsString()).isEqualTo("jobs/retail.Repair.ProveNobodyLooked.html");
        assertThat(page.get("location").getAsJsonObject().get("uri").getAsString())
                .isEqualTo(editor.uri("repair.jtbd"));
        String html = page.get("html").getAsString();
        assertThat(html).contains("id=\"" + page.get("anchor").getAsString() + "\"", "<style>", "I hand over a device")
                .doesNotContain("src=\"assets", "src=\"../assets", "href=\"../assets", "http-equiv");
    }

    @Test
    void a_page_shows_what_is_not_saved() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), "job Other \"Something else\" functional");
        editor.open("repair.jtbd", REPAIR);
        editor.change("repair.jtbd", REPAIR.replace("hand over a device", "hand over a <b>phone</b>"));

        assertThat(show(Map.of("uri", editor.uri("repair.jtbd"), "position", new Position(4, 8))).get("html")
                .getAsString()).contains("hand over a &lt;b&gt;phone&lt;/b&gt;");
    }

    @Test
    void without_a_position_it_is_the_first_page_of_the_site() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        JsonObject page = show(Map.of("uri", editor.uri("repair.jtbd")));

        assertThat(page.get("path").getAsString()).isEqualTo("index.html");
        assertThat(page.has("location")).isFalse();
    }

    @Test
    void a_link_of_a_page_leads_to_the_next() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        assertThat(show(Map.of("path", "industries/retail.Repair.html#retail.Repair")).get("title").getAsString())
                .isEqualTo("Device repair");
        assertThatRefused("jtbd.showPage", Map.of("path", "../../etc/passwd"), "There is no page '../../etc/passwd'");
        assertThatRefused("jtbd.showPage", Map.of("path", "rules.html"), "There is no page 'rules.html'");
    }

    @Test
    void a_page_of_a_file_that_is_not_known_is_refused() {
        assertThatRefused("jtbd.showPage", Map.of("uri", "file:///nowhere.jtbd"), "is no file of this workspace");
        assertThatRefused("jtbd.showPage", Map.of(), "'uri' is missing");
        assertThatRefused("jtbd.showPage", Map.of("uri", 3), "'uri' must be a text");
        editor.open("repair.jtbd", REPAIR);
        assertThatRefused("jtbd.showPage", Map.of("uri", editor.uri("repair.jtbd"), "position", "here"),
                "'position' must be a line and a character");
    }

    @Test
    void arguments_that_are_no_object_are_refused() {
        assertThatThrownBy(() -> get(editor.workspace()
                .executeCommand(new ExecuteCommandParams("jtbd.showPage", List.of("repair.jtbd")))))
                .hasMessageContaining("takes one object");
    }

    @Test
    void all_jobs_are_listed_with_the_greatest_opportunity_first() throws Exception {
        editor.open("more.jtbd", "job Other \"Something else\" social");
        editor.open("repair.jtbd", REPAIR);

        JsonArray jobs = (JsonArray) run("jtbd.jobs", Map.of());

        JsonObject first = jobs.get(0).getAsJsonObject();
        assertThat(first.get("id").getAsString()).isEqualTo("retail.Repair.ProveNobodyLooked");
        assertThat(first.get("opportunity").getAsInt()).isEqualTo(15);
        assertThat(first.get("zone").getAsString()).isEqualTo("extremely-underserved");
        assertThat(first.get("industryTitle").getAsString()).isEqualTo("Device repair");
        JsonObject second = jobs.get(1).getAsJsonObject();
        assertThat(second.get("kind").getAsString()).isEqualTo("social");
        assertThat(second.has("zone")).isFalse();
    }

    @Test
    void the_landscape_shows_the_jobs_that_have_numbers() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        String html = ((JsonObject) run("jtbd.landscape", Map.of())).get("html").getAsString();

        assertThat(html).contains("<svg class=\"picture landscape\"", "Prove that nobody looked");
    }

    @Test
    void a_rule_is_explained_in_words_and_as_a_page() throws Exception {
        JsonObject rule = (JsonObject) run("jtbd.explainRule", Map.of("rule", "job.missing-outcome"));

        assertThat(rule.get("severity").getAsString()).isEqualTo("warning");
        assertThat(rule.get("markdown").getAsString()).startsWith("A job says what people want to get done");
        assertThat(rule.get("html").getAsString()).contains("<p>A job says what people want to get done",
                "<pre class=\"example\"><code>job ShareFiles &quot;Hand over files to a client&quot; functional {");
        assertThatRefused("jtbd.explainRule", Map.of("rule", "job.lost"), "There is no rule 'job.lost'");
    }

    // ---- new things

    @Test
    void a_new_job_is_written_behind_the_one_around_the_cursor() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        JsonObject written = (JsonObject) run("jtbd.newJob", Map.of("uri", editor.uri("repair.jtbd"),
                "title", "Don't lose \"my\" files", "kind", "emotional", "position", new Position(4, 8),
                "want", "to keep\nmy files"));

        assertThat(written.get("applied").getAsBoolean()).isTrue();
        assertThat(written.get("name").getAsString()).isEqualTo("DontLoseMyFiles");
        assertThat(afterEdit("repair.jtbd", REPAIR)).isEqualTo("""
                package retail

                industry Repair "Device repair" {
                  job ProveNobodyLooked "Prove that nobody looked" functional {
                    when "I hand over a device"
                    want "to see who touched it"
                    importance 9/10
                    satisfaction 3/10
                  }

                  job DontLoseMyFiles "Don't lose \\"my\\" files" emotional {
                    want "to keep my files"
                  }
                }
                """);
    }

    @Test
    void a_new_metric_is_written_into_the_industry_that_is_named() throws Exception {
        editor.open("empty.jtbd", "package retail\n\nindustry Repair \"Device repair\"\n");

        run("jtbd.newMetric", Map.of("uri", editor.uri("empty.jtbd"), "title", "24 h returns",
                "industry", "retail.Repair", "unit", "kWh/t per year"));

        assertThat(afterEdit("empty.jtbd", "package retail\n\nindustry Repair \"Device repair\"\n")).isEqualTo("""
                package retail

                industry Repair "Device repair" {
                  metric _24HReturns "24 h returns" {
                    unit "kWh/t" per year
                  }
                }
                """);
    }

    @Test
    void a_new_competitor_names_an_industry_and_a_job_of_another_file() throws Exception {
        editor.open("repair.jtbd", REPAIR);
        editor.open("rivals.jtbd", "package rivals\n");

        JsonObject written = (JsonObject) run("jtbd.newCompetitor", Map.of("uri", editor.uri("rivals.jtbd"),
                "title", "Prove nobody looked", "kind", "nothing", "industry", "retail.Repair",
                "job", "retail.Repair.ProveNobodyLooked"));

        String after = afterEdit("rivals.jtbd", "package rivals\n");
        assertThat(after).isEqualTo("""
                package rivals

                competitor ProveNobodyLooked2 "Prove nobody looked" nothing {
                  in retail.Repair
                  hired for retail.Repair.ProveNobodyLooked
                }
                """);
        assertThat(written.get("location").getAsJsonObject().get("range").getAsJsonObject().get("start")
                .getAsJsonObject().get("line").getAsInt()).isEqualTo(2);
        editor.change("rivals.jtbd", after);
        assertThat(editor.diagnostics("rivals.jtbd", found -> !found.isEmpty()))
                .extracting(finding -> finding.getCode().getLeft()).doesNotContain("reference.unknown-reference",
                        "syntax.syntax-error");
    }

    @Test
    void what_to_ask_for_before_a_new_thing_is_told_with_the_jobs_there_are() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        JsonArray prompts = (JsonArray) run("jtbd.prompts", Map.of());

        assertThat(prompts.asList()).extracting(each -> each.getAsJsonObject().get("keyword").getAsString())
                .containsExactly("job", "metric", "competitor");
        assertThat(prompts.get(2).toString()).contains("\"value\":\"nothing\"",
                "{\"value\":\"retail.Repair.ProveNobodyLooked\",\"label\":\"Prove that nobody looked\"}");
    }

    @Test
    void what_cannot_be_written_is_refused_and_nothing_is_edited() {
        editor.open("repair.jtbd", REPAIR);
        String uri = editor.uri("repair.jtbd");

        assertThatRefused("jtbd.newJob", Map.of("uri", uri), "'title' is missing");
        assertThatRefused("jtbd.newJob", Map.of("uri", uri, "title", "X", "kind", "magic"),
                "'kind' cannot be 'magic'. It can be: functional, emotional, social");
        assertThatRefused("jtbd.newJob", Map.of("uri", uri, "title", "X", "industry", "Nowhere"),
                "There is no industry 'Nowhere'");
        assertThatRefused("jtbd.newMetric", Map.of("uri", uri, "title", "X", "unit", "\" } job Evil"),
                "This cannot be written");
        assertThat(editor.edits()).isEmpty();
    }

    // ---- documents

    @Test
    void documents_are_made_of_what_is_saved() throws Exception {
        Files.writeString(folder.resolve("repair.jtbd"), REPAIR);
        editor.open("repair.jtbd", REPAIR.replace("Device repair", "Not saved"));

        JsonObject made = (JsonObject) run("jtbd.generate", Map.of("uri", editor.uri("repair.jtbd")));

        Path index = folder.resolve("target/jtbd-documents/html/index.html");
        assertThat(made.get("index").getAsString()).isEqualTo(index.toUri().toString());
        assertThat(made.get("written").getAsInt()).isPositive();
        assertThat(index).content().contains("Device repair").doesNotContain("Not saved");
        assertThat(editor.shown()).singleElement().asString().startsWith("Wrote ")
                .endsWith("Not saved, so not in the documents: repair.jtbd.");
    }

    @Test
    void documents_go_where_the_project_wants_them() throws Exception {
        Files.writeString(folder.resolve("jtbd.toml"), "[output]\nfolder = \"made\"\nformats = [\"json\"]\n");
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/repair.jtbd"), REPAIR);

        JsonObject made = (JsonObject) run("jtbd.generate", Map.of("uri", editor.uri("deep/repair.jtbd")));

        assertThat(folder.resolve("made/json")).isDirectory();
        assertThat(made.has("index")).isFalse();
        assertThat(editor.shown()).singleElement().asString().doesNotContain("Not saved");
    }

    @Test
    void with_errors_nothing_is_written_and_the_user_is_told_why() throws Exception {
        Files.writeString(folder.resolve("repair.jtbd"), REPAIR.replace("importance 9/10", "measured by Lost"));

        assertThat(run("jtbd.generate", Map.of("uri", editor.uri("repair.jtbd"))).isJsonNull()).isTrue();

        assertThat(folder.resolve("target")).doesNotExist();
        assertThat(editor.shown()).singleElement().asString()
                .startsWith("Nothing was written. The files have an error: ").contains("repair.jtbd:7: ");
    }

    @Test
    void documents_of_what_was_never_saved_are_refused() {
        editor.open("repair.jtbd", REPAIR);

        assertThatRefused("jtbd.generate", Map.of("uri", editor.uri("repair.jtbd")), "is not on disk. Save it first");
        assertThatRefused("jtbd.generate", Map.of("uri", "untitled:1"), "is not on disk. Save it first");
    }

    private JsonObject show(Map<String, Object> arguments) throws Exception {
        return (JsonObject) run("jtbd.showPage", arguments);
    }

    private JsonElement run(String command, Map<String, Object> arguments) throws Exception {
        return new Gson().toJsonTree(
                get(editor.workspace().executeCommand(new ExecuteCommandParams(command, List.of(arguments)))));
    }

    private String afterEdit(String name, String before) {
        assertThat(editor.edits()).hasSize(1);
        List<TextEdit> edits = editor.edits().get(0).getEdit().getChanges().get(editor.uri(name));
        return Edits.apply(before, edits);
    }

    private void assertThatRefused(String command, Map<String, Object> arguments, String why) {
        assertThatThrownBy(() -> run(command, arguments)).isInstanceOf(ExecutionException.class)
                .cause().isInstanceOfSatisfying(ResponseErrorException.class, refusal -> {
                    assertThat(refusal.getResponseError().getCode())
                            .isEqualTo(ResponseErrorCode.InvalidParams.getValue());
                    assertThat(refusal.getMessage()).contains(why);
                });
    }
}
