package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.DeviceRepair.REPAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

/** The pages and explanations that clients show beside a text. */
class PageCommandsTest extends CommandTest {

    @Test
    void the_page_of_the_job_around_the_cursor_needs_no_other_file() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        JsonObject page = show(Map.of("uri", editor.uri("repair.jtbd"), "position", new Position(4, 8)));

        assertThat(page.get("title").getAsString()).isEqualTo("Prove that nobody looked");
        assertThat(page.get("path").getAsString()).isEqualTo("jobs/retail.Repair.ProveNobodyLooked.html");
        assertThat(page.get("location").getAsJsonObject().get("uri").getAsString())
                .isEqualTo(editor.uri("repair.jtbd"));
        assertThat(page.get("html").getAsString()).contains("<style>", "I hand over a device")
                .doesNotContain("src=\"assets", "src=\"../assets", "href=\"../assets", "http-equiv");
    }

    @Test
    void a_page_begins_at_its_top_for_what_it_is_about_and_at_the_place_of_a_part_of_it() throws Exception {
        editor.open("metrics.jtbd", "job J \"j\" functional { measured by M }\nmetric M \"m\"\nmetric N \"n\"\n");

        assertThat(show(Map.of("uri", editor.uri("metrics.jtbd"), "position", new Position(0, 6))).get("anchor")
                .getAsString()).isEmpty();
        JsonObject page = show(Map.of("uri", editor.uri("metrics.jtbd"), "position", new Position(2, 8)));
        assertThat(page.get("anchor").getAsString()).isNotEmpty();
        assertThat(page.get("html").getAsString()).contains("id=\"" + page.get("anchor").getAsString() + "\"");
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
    void projects_side_by_side_have_the_title_of_none_of_them() throws Exception {
        for (String project : List.of("retail", "travel")) {
            Files.createDirectory(folder.resolve(project));
            Files.writeString(folder.resolve(project).resolve("jtbd.toml"),
                    "[site]\ntitle = \"All of %s\"".formatted(project));
            editor.open(project + "/jobs.jtbd", "package %s\njob J \"Share a link\" functional".formatted(project));
        }

        JsonObject first = show(Map.of("uri", editor.uri("retail/jobs.jtbd")));

        assertThat(first.get("html").getAsString()).contains("<h1>Jobs to be done</h1>").doesNotContain("All of");
    }

    @Test
    void a_link_of_a_page_leads_to_the_next() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        assertThat(show(Map.of("path", "industries/retail.Repair.html#retail.Repair")).get("title").getAsString())
                .isEqualTo("Device repair");
        commands.assertRefused("jtbd.showPage", Map.of("path", "../../etc/passwd"),
                "There is no page '../../etc/passwd'");
        commands.assertRefused("jtbd.showPage", Map.of("path", "rules.html"), "There is no page 'rules.html'");
    }

    @Test
    void a_page_of_a_file_that_is_not_known_is_refused() {
        commands.assertRefused("jtbd.showPage", Map.of("uri", "file:///nowhere.jtbd"), "is no file of this workspace");
        commands.assertRefused("jtbd.showPage", Map.of(), "'uri' is missing");
        commands.assertRefused("jtbd.showPage", Map.of("uri", 3), "'uri' must be a text");
        editor.open("repair.jtbd", REPAIR);
        commands.assertRefused("jtbd.showPage", Map.of("uri", editor.uri("repair.jtbd"), "position", "here"),
                "'position' must be a line and a character");
    }

    @Test
    void the_landscape_shows_the_jobs_that_have_numbers() throws Exception {
        editor.open("repair.jtbd", REPAIR);

        String html = commands.object("jtbd.landscape", Map.of()).get("html").getAsString();

        assertThat(html).contains("<svg class=\"picture landscape\"", "Prove that nobody looked");
    }

    @Test
    void a_rule_is_explained_in_words_and_as_a_page() throws Exception {
        JsonObject rule = commands.object("jtbd.explainRule", Map.of("rule", "job.missing-outcome"));

        assertThat(rule.get("severity").getAsString()).isEqualTo("warning");
        assertThat(rule.get("markdown").getAsString()).startsWith("""
                # A functional job names at least one desired outcome

                `job.missing-outcome` · warning

                A job says what people want to get done""").contains("## What it reports", "## Mended");
        assertThat(rule.get("html").getAsString()).contains("<p class=\"note\">job.missing-outcome</p>",
                "<p>A job says what people want to get done",
                "<pre class=\"example\"><code><span class=\"word\">job</span> ShareFiles "
                        + "<span class=\"text\">&quot;Hand over files to a client&quot;</span> ");
        assertThat(rule.get("html").getAsString().indexOf("<h2>What it reports</h2>"))
                .isBetween(0, rule.get("html").getAsString().indexOf("<h2>Mended</h2>"));
        commands.assertRefused("jtbd.explainRule", Map.of("rule", "job.lost"), "There is no rule 'job.lost'");
    }

    private JsonObject show(Map<String, Object> arguments) throws Exception {
        return commands.object("jtbd.showPage", arguments);
    }
}
