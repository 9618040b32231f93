package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.DeviceRepair.REPAIR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;

/** Documents that clients have written to disk. */
class DocumentCommandsTest extends CommandTest {

    @Test
    void documents_are_made_of_what_is_saved() throws Exception {
        Files.writeString(folder.resolve("repair.jtbd"), REPAIR);
        editor.open("repair.jtbd", REPAIR.replace("Device repair", "Not saved"));

        JsonObject made = commands.object("jtbd.generate", Map.of("uri", editor.uri("repair.jtbd")));

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

        JsonObject made = commands.object("jtbd.generate", Map.of("uri", editor.uri("deep/repair.jtbd")));

        assertThat(folder.resolve("made/json")).isDirectory();
        assertThat(made.has("index")).isFalse();
        assertThat(editor.shown()).singleElement().asString().doesNotContain("Not saved");
    }

    @Test
    void with_errors_nothing_is_written_and_the_user_is_told_why() throws Exception {
        Files.writeString(folder.resolve("repair.jtbd"), REPAIR.replace("importance 9/10", "measured by Lost"));

        assertThat(commands.run("jtbd.generate", Map.of("uri", editor.uri("repair.jtbd"))).isJsonNull()).isTrue();

        assertThat(folder.resolve("target")).doesNotExist();
        assertThat(editor.shown()).singleElement().asString()
                .startsWith("Documents not written: repair.jtbd, line 7: ");
    }

    @Test
    void of_several_errors_the_first_is_told_and_how_many_more_there_are() throws Exception {
        Files.writeString(folder.resolve("repair.jtbd"),
                REPAIR.replace("importance 9/10", "measured by Lost measured by Gone"));

        commands.run("jtbd.generate", Map.of("uri", editor.uri("repair.jtbd")));

        assertThat(editor.shown()).singleElement().asString().contains("line 7: ").contains("'Lost'")
                .endsWith(" (and 1 more error)");
    }

    @Test
    void a_mistake_in_the_settings_is_told_with_its_place_in_the_project() throws Exception {
        Files.writeString(folder.resolve("jtbd.toml"), "[sites]\n");
        Files.writeString(folder.resolve("repair.jtbd"), REPAIR);

        commands.run("jtbd.generate", Map.of("uri", editor.uri("repair.jtbd")));

        assertThat(editor.shown()).singleElement().asString()
                .startsWith("Documents not written: jtbd.toml:1:2: unknown table or key 'sites'");
    }

    @Test
    void documents_of_what_was_never_saved_are_refused() {
        editor.open("repair.jtbd", REPAIR);

        commands.assertRefused("jtbd.generate", Map.of("uri", editor.uri("repair.jtbd")),
                "is not on disk. Save it first");
        commands.assertRefused("jtbd.generate", Map.of("uri", "untitled:1"), "is not on disk. Save it first");
    }
}
