package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_starter_workspace_checks_clean_and_is_laid_out() {
        Path made = folder.resolve("made");
        assertThat(Call.of("new", made).status()).isZero();
        assertThat(Call.of("check", "--strict", made)).isEqualTo(new Call(0, "1 file checked, nothing found.\n", ""));
        assertThat(Call.of("format", "--check", made).status()).isZero();
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        Call call = Call.of("new", folder);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("jtbd: " + folder + " is not an empty folder");
        assertThat(folder).isDirectoryNotContaining("glob:**.jtbd");
    }
}
