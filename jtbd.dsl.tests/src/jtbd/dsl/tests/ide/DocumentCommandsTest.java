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
                .startsWith("Nothing was written. The files have an error: ").contains("repair.jtbd:7: ");
    }

    @Test
    void documents_of_what_was_never_saved_are_refused() {
        editor.open("repair.jtbd", REPAIR);

        commands.assertRefused("jtbd.generate", Map.of("uri", editor.uri("repair.jtbd")),
                "is not on disk. Save it first");
        commands.assertRefused("jtbd.generate", Map.of("uri", "untitled:1"), "is not on disk. Save it first");
    }
}
