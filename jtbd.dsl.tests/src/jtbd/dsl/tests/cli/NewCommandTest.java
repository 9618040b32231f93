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
                .contains("Usage: ./jtbd ", "  ./jtbd check my-analysis\n", "`./jtbd help COMMAND`");
        assertThat(Call.by("./jtbd", "check", "--help").out()).contains("Usage: ./jtbd check ");
        assertThat(Call.by("./jtbd", "check", empty).err()).contains("`./jtbd new ");
        assertThat(Call.by("./jtbd", "completion").out()).isEqualTo(Call.of("completion").out()).contains(" jtbd");
    }

    @Test
    void a_place_where_nothing_can_be_made_is_told_with_the_reason() {
        assertThat(Call.of("new", "/proc/mine")).isEqualTo(new Call(2, "",
                "jtbd: /proc/mine: a folder cannot be made there: /proc takes nothing new. Name another one\n"));
        assertThat(Call.of("new", "/proc/mine/deeper").err())
                .isEqualTo("jtbd: /proc/mine/deeper: a folder cannot be made there: /proc takes nothing new. "
                        + "Name another one\n");
    }

    @Test
    void a_path_with_spaces_is_quoted_in_the_commands_that_it_prints() throws IOException {
        Path made = folder.resolve("my 'first' analysis");
        String quoted = "'" + folder + "/my '\\''first'\\'' analysis'";
        assertThat(Call.by("/my tools/jtbd", "new", made).out()).isEqualTo("""
                Made %1$s. Next:
                  '/my tools/jtbd' check %2$s
                  '/my tools/jtbd' generate %2$s
                """.formatted(made, quoted));
        Path empty = Files.createDirectory(folder.resolve("a b"));
        assertThat(Call.of("check", empty).err()).contains("`jtbd new '" + empty + "'` makes a first one");
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
