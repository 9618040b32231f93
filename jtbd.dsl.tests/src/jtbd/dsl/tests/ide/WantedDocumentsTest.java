package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents where, in what form and how quietly an editor wants them, and taken away again. */
class WantedDocumentsTest {

    private static final String JOB = "package retail job Fix \"Fix the screen\" functional { importance 9/10 }";

    @TempDir
    Path folder;

    private EditorClient editor;
    private CommandCalls commands;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("fix.jtbd"), JOB);
        editor = EditorClient.on(folder, AbleClient.capabilities());
        commands = new CommandCalls(editor);
    }

    @AfterEach
    void close() throws Exception {
        editor.close();
    }

    @Test
    void documents_go_where_the_client_wants_them_in_the_formats_that_it_wants() throws Exception {
        commands.object("jtbd.generate", Map.of("uri", editor.uri("fix.jtbd"), "folder", editor.uri("elsewhere"),
                "formats", List.of("markdown")));

        assertThat(folder.resolve("elsewhere/markdown")).isDirectory();
        assertThat(folder.resolve("elsewhere/html")).doesNotExist();
    }

    @Test
    void a_quiet_generation_takes_away_what_is_out_of_date_and_tells_problems_in_its_answer() throws Exception {
        Map<String, Object> quietly = Map.of("uri", editor.uri("fix.jtbd"), "quiet", true, "clean", true,
                "formats", List.of("html"));
        commands.object("jtbd.generate", quietly);
        Files.writeString(folder.resolve("fix.jtbd"), JOB.replace("Fix", "Mend"));

        assertThat(commands.object("jtbd.generate", quietly).get("removed").getAsInt()).isPositive();

        Files.writeString(folder.resolve("fix.jtbd"), "package retail job");
        assertThat(commands.object("jtbd.generate", quietly).get("problem").getAsString())
                .startsWith("Nothing was written. The files have ");
        assertThat(editor.shown()).isEmpty();
    }

    @Test
    void documents_are_taken_away_again_and_nothing_else() throws Exception {
        commands.object("jtbd.generate", Map.of("uri", editor.uri("fix.jtbd")));
        Path documents = folder.resolve("target/jtbd-documents");
        Files.writeString(documents.resolve("mine.txt"), "mine");

        assertThat(commands.object("jtbd.removeDocuments", Map.of("uri", editor.uri("fix.jtbd"))).get("removed")
                .getAsInt()).isPositive();

        assertThat(documents.toFile().list()).containsExactly("mine.txt");
        Files.delete(documents.resolve("mine.txt"));
        commands.object("jtbd.generate", Map.of("uri", editor.uri("fix.jtbd")));
        commands.object("jtbd.removeDocuments", Map.of("uri", editor.uri("fix.jtbd")));
        assertThat(documents).doesNotExist();
    }
}
