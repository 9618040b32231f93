package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** What lands on the clipboard to be pasted elsewhere. */
class CopyTextTest {

    private static final String REPAIR = """
            package retail

            industry Repair "Device repair" {
              job Prove "Prove that *nobody* looked" functional {
                when "I hand over a device"
                want "to see who touched it"
                importance 9/10
                satisfaction 3/10
                measured by Time
                map {
                  define "read the <terms>"
                }
              }
            }

            metric Time "Time to share" {
              unit minutes
            }

            metric Share "Share of devices" {
              unit %
            }
            """;

    @TempDir
    Path folder;

    private EditorClient editor;

    @BeforeEach
    void open() throws Exception {
        editor = EditorClient.on(folder);
        editor.open("repair.jtbd", REPAIR);
    }

    @AfterEach
    void close() throws Exception {
        editor.close();
    }

    @Test
    void a_job_is_copied_as_its_page_without_the_way_back_and_without_links() throws Exception {
        String markdown = copy(at("importance 9"), at("importance 9")).get("markdown").getAsString();

        assertThat(markdown).startsWith("# Prove that \\*nobody\\* looked\n\n> When I hand over a device")
                .contains("| everybody | 9/10 | 3/10 |", "Time to share")
                .doesNotContain("](<", "<a id", "Portfolio");
    }

    @Test
    void html_has_tables_with_lines_and_keeps_words_words() throws Exception {
        String html = copy(at("importance 9"), at("importance 9")).get("html").getAsString();

        assertThat(html).contains("<h1>Prove that *nobody* looked</h1>", "<table style=\"border-collapse: collapse\">",
                "read the &lt;terms&gt;");
    }

    @Test
    void plain_text_has_no_marks() throws Exception {
        String text = copy(at("importance 9"), at("importance 9")).get("text").getAsString();

        assertThat(text).startsWith("Prove that *nobody* looked\n").doesNotContain("# ", "|---");
    }

    @Test
    void a_metric_is_copied_as_its_section() throws Exception {
        String markdown = copy(at("minutes"), at("minutes")).get("markdown").getAsString();

        assertThat(markdown).startsWith("# Time to share\n").contains("Unit: minutes")
                .doesNotContain("Share of devices");
    }

    @Test
    void elements_that_are_selected_together_are_copied_together() throws Exception {
        String markdown = copy(at("minutes"), at("unit %")).get("markdown").getAsString();

        assertThat(markdown).startsWith("# Time to share\n").contains("\n\n# Share of devices\n")
                .doesNotContain("Device repair\n");
    }

    @Test
    void where_nothing_stands_it_is_said_what_to_do() throws Exception {
        editor.open("empty.jtbd", "package retail\n");

        assertThatThrownBy(() -> copy("empty.jtbd", new Position(0, 3), new Position(0, 3)))
                .hasStackTraceContaining("There is nothing to copy here. Put the cursor into a job");
    }

    private JsonObject copy(Position start, Position end) throws Exception {
        return copy("repair.jtbd", start, end);
    }

    private JsonObject copy(String file, Position start, Position end) throws Exception {
        return new Gson().toJsonTree(get(editor.server().getWorkspaceService().executeCommand(new ExecuteCommandParams(
                "jtbd.copyText", List.of(Map.of("uri", editor.uri(file), "position", start, "end", end))))))
                .getAsJsonObject();
    }

    private static Position at(String words) {
        String before = REPAIR.substring(0, REPAIR.indexOf(words));
        return new Position((int) before.chars().filter(letter -> letter == '\n').count(),
                before.length() - before.lastIndexOf('\n') - 1);
    }
}
