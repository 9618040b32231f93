package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Documents where, in what form and how quietly an editor wants them, and taken away again. */
class WantedDocumentsTest extends ProjectOfOneFile {

    @Test
    void documents_go_where_the_client_wants_them_in_the_formats_that_it_wants() throws Exception {
        commands.object("jtbd.generate", Map.of("uri", editor.uri(FILE), "folder", editor.uri("elsewhere"),
                "formats", List.of("markdown")));

        assertThat(folder.resolve("elsewhere/markdown")).isDirectory();
        assertThat(folder.resolve("elsewhere/html")).doesNotExist();
    }

    @Test
    void a_quiet_generation_takes_away_what_is_out_of_date_and_tells_problems_in_its_answer() throws Exception {
        Map<String, Object> quietly = Map.of("uri", editor.uri(FILE), "quiet", true, "clean", true,
                "formats", List.of("html"));
        commands.object("jtbd.generate", quietly);
        Files.writeString(folder.resolve(FILE), JOB.replace("Fix", "Mend"));

        assertThat(commands.object("jtbd.generate", quietly).get("removed").getAsInt()).isPositive();

        Files.writeString(folder.resolve(FILE), "package retail job");
        assertThat(commands.object("jtbd.generate", quietly).get("problem").getAsString())
                .startsWith("Documents not written: fix.jtbd, line 1: ");
        assertThat(editor.shown()).isEmpty();
    }

    @Test
    void documents_are_taken_away_from_where_they_went_before() throws Exception {
        commands.object("jtbd.generate", Map.of("uri", editor.uri(FILE), "folder", editor.uri("elsewhere")));
        commands.object("jtbd.generate", Map.of("uri", editor.uri(FILE)));

        commands.object("jtbd.removeDocuments", Map.of("uri", editor.uri(FILE), "folder", editor.uri("elsewhere")));

        assertThat(folder.resolve("elsewhere")).doesNotExist();
        assertThat(folder.resolve("target/jtbd-documents/html/index.html")).exists();
    }

    @Test
    void documents_are_taken_away_again_and_nothing_else() throws Exception {
        commands.object("jtbd.generate", Map.of("uri", editor.uri(FILE)));
        Path documents = folder.resolve("target/jtbd-documents");
        Files.writeString(documents.resolve("mine.txt"), "mine");

        assertThat(commands.object("jtbd.removeDocuments", Map.of("uri", editor.uri(FILE))).get("removed")
                .getAsInt()).isPositive();

        assertThat(documents.toFile().list()).containsExactly("mine.txt");
        Files.delete(documents.resolve("mine.txt"));
        commands.object("jtbd.generate", Map.of("uri", editor.uri(FILE)));
        commands.object("jtbd.removeDocuments", Map.of("uri", editor.uri(FILE)));
        assertThat(documents).doesNotExist();
    }
}
