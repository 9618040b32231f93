package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ExecuteCommandParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonObject;

/** A text that is no file: one side of a comparison. */
class ReadTextTest {

    @TempDir
    Path folder;

    @Test
    void words_and_things_of_a_text_without_a_file_are_told() throws Exception {
        JsonObject contents = read("\njob Fix \"Fix the screen\" functional {\n  importance 8/10\n}\n");

        assertThat(contents.getAsJsonArray("symbols")).singleElement().satisfies(symbol -> {
            assertThat(symbol.getAsJsonObject().get("name").getAsString()).contains("Fix");
            JsonObject range = symbol.getAsJsonObject().getAsJsonObject("range");
            assertThat(range.getAsJsonObject("start").get("line").getAsInt()).isEqualTo(1);
        });
        assertThat(contents.getAsJsonArray("tokens").get(0).getAsInt()).as("the empty line counts").isEqualTo(1);
    }

    @Test
    void a_broken_and_an_empty_text_are_read_as_well() throws Exception {
        assertThat(read("job { { 12 \"").getAsJsonArray("tokens")).isNotEmpty();
        assertThat(read("").getAsJsonArray("tokens")).isEmpty();
    }

    @Test
    void the_text_does_not_become_part_of_the_workspace() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", "job Fix \"Fix the screen\" functional {\n}\n");
            ask(editor, "jtbd.readText", Map.of("text", "job Other \"Read\" functional {\n}\n"));

            assertThat(get(editor.workspace().executeCommand(new ExecuteCommandParams("jtbd.jobs", List.of()))))
                    .asString().contains("Fix the screen").doesNotContain("Read");
        }
    }

    private JsonObject read(String text) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            return ask(editor, "jtbd.readText", Map.of("text", text));
        }
    }

    private static JsonObject ask(EditorClient editor, String command, Map<String, ?> arguments) throws Exception {
        return new Gson().toJsonTree(get(editor.workspace()
                .executeCommand(new ExecuteCommandParams(command, List.of(arguments))))).getAsJsonObject();
    }
}
