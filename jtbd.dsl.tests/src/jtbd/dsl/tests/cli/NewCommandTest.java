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
    void the_commands_that_it_prints_run_as_it_was_called() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path made = folder.resolve("made");
        assertThat(Call.by("./jtbd", "new", made).out()).isEqualTo("""
                Made %1$s. Next:
                  ./jtbd check %1$s
                  ./jtbd generate %1$s
                """.formatted(made));
        assertThat(Call.of("new", folder.resolve("other")).out()).contains("\n  jtbd check ");
        assertThat(Call.by("./jtbd", "--help").out())
                .contains("Usage: ./jtbd ", "  ./jtbd check my-analysis\n", "`./jtbd COMMAND --help`");
        assertThat(Call.by("./jtbd", "check", "--help").out()).contains("Usage: ./jtbd check ");
        assertThat(Call.by("./jtbd", "check", empty).err()).contains("`./jtbd new ");
        assertThat(Call.by("./jtbd", "completion").out()).isEqualTo(Call.of("completion").out()).contains(" jtbd");
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
