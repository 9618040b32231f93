package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The signs that editors need for typing aids: told by the server, and written in a file for VS Code. */
class WritingSignsTest {

    private static final Path FOR_VS_CODE = Path.of("../editors/vscode/language-configuration.json");

    @TempDir
    Path folder;

    @Test
    void the_server_tells_the_same_signs_as_the_file_for_vs_code() throws Exception {
        JsonObject file = JsonParser.parseString(Files.readString(FOR_VS_CODE)).getAsJsonObject();
        JsonArray bracket = file.getAsJsonArray("brackets").get(0).getAsJsonArray();
        try (EditorClient editor = EditorClient.on(folder)) {
            JsonObject told = new Gson().toJsonTree(editor.answer().getCapabilities().getExperimental())
                    .getAsJsonObject().getAsJsonObject("writing");

            JsonObject pair = told.getAsJsonArray("brackets").get(0).getAsJsonObject();
            assertThat(pair.get("open")).isEqualTo(bracket.get(0));
            assertThat(pair.get("close")).isEqualTo(bracket.get(1));
            assertThat(told.get("lineComment")).isEqualTo(file.getAsJsonObject("comments").get("lineComment"));
            assertThat(file.getAsJsonArray("autoClosingPairs")).anySatisfy(closing -> assertThat(
                    closing.getAsJsonObject().get("open")).isEqualTo(told.get("quote")));
        }
    }
}
