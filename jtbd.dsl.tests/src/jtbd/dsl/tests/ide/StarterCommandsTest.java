package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.starter.NewFile;

/** How projects and files begin that an editor makes. */
class StarterCommandsTest extends ProjectOfOneFile {

    @ParameterizedTest
    @ValueSource(strings = { "industry", "tour", "empty" })
    void each_beginning_checks_without_errors(String starter) throws Exception {
        Path project = Files.createDirectory(folder.resolve("made"));

        JsonObject made = commands.object("jtbd.starterFiles", Map.of("starter", starter, "title", "My \"own\" title"));
        for (JsonElement file : made.get("files").getAsJsonArray()) {
            Files.writeString(project.resolve(file.getAsJsonObject().get("name").getAsString()),
                    file.getAsJsonObject().get("text").getAsString());
        }

        assertThat(ProjectFile.read(project.resolve("jtbd.toml")).settings().title()).isEqualTo("My \"own\" title");
        if (!starter.equals("empty")) {
            assertThat(commands.object("jtbd.generate", Map.of("uri", project.toUri().toString())).get("written")
                    .getAsInt()).isPositive();
        }
        assertThat(((JsonArray) commands.run("jtbd.starters", Map.of())).toString()).contains(starter);
    }

    @ParameterizedTest
    @CsvSource({ "industry, bakery", "tour, tour" })
    void a_second_project_with_the_same_beginning_has_names_of_its_own(String starter, String name) throws Exception {
        openAll("first", commands.object("jtbd.starterFiles", Map.of("starter", starter)));
        JsonObject second = commands.object("jtbd.starterFiles", Map.of("starter", starter));
        openAll("second", second);

        assertThat(second.toString()).contains("package " + name + "2\\n").doesNotContain("package " + name + "\\n");
        assertThat(EditorClient.rulesOf(editor.diagnostics("second/" + name + ".jtbd", found -> true))).isEmpty();
        assertThat(commands.object("jtbd.starterFiles", Map.of("starter", starter)).toString())
                .contains("package " + name + "3\\n");
    }

    private void openAll(String project, JsonObject made) {
        for (JsonElement file : made.get("files").getAsJsonArray()) {
            String name = file.getAsJsonObject().get("name").getAsString();
            if (name.endsWith(".jtbd")) {
                editor.open(project + "/" + name, file.getAsJsonObject().get("text").getAsString());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_new_file_has_no_errors_and_the_package_of_its_folder(NewFile kind) throws Exception {
        String text = commands.object("jtbd.newFile", Map.of("kind", kind.word(), "title", "A \"new\"  thing",
                "folder", folder.toUri().toString())).get("text").getAsString();

        assertThat(text).startsWith("package retail\n\n//")
                .contains(kind.word() + " ANewThing \"A \\\"new\\\" thing\"");
        Files.writeString(folder.resolve("new.jtbd"), text);
        assertThat(commands.object("jtbd.generate", Map.of("uri", editor.uri("new.jtbd"))).has("folder")).isTrue();
    }
}
