package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody may believe that a file was checked in full where a part of it could not be read. */
class PartlyReadFilesTest {

    private static final String MORE =
            " 1 file could not be read in full: there may be more findings once the syntax errors are mended.\n";

    @TempDir
    private Path folder;

    @Test
    void the_summary_says_that_a_part_could_not_be_read() throws IOException {
        assertThat(check("industry X { gibberish Y }")).endsWith("in 1 file." + MORE);
        assertThat(check("metric M { target < 5 % by 2026-02-30 }")).endsWith("in 1 file." + MORE);
    }

    @Test
    void the_summary_says_nothing_where_it_is_clear_what_each_mistake_means() throws IOException {
        assertThat(check("indusry X { }")).contains("industry.no-jobs").endsWith("in 1 file.\n");
    }

    @Test
    void documents_are_not_made_of_a_file_with_a_mistake() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jtbd"), "indusry X { }");
        assertThat(Call.of("generate", file, "-o", folder.resolve("out")).status()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void a_file_with_a_mistake_is_not_laid_out() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jtbd"), "indusry   X { }");
        assertThat(Call.of("format", file).status()).isNotZero();
        assertThat(file).hasContent("indusry   X { }");
    }

    private String check(String text) throws IOException {
        return Call.of("check", Files.writeString(folder.resolve("a.jtbd"), text)).out();
    }
}
