package jtbd.dsl.tests.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;

/** Emacs without a window, with eglot, our major mode and the packaged server. */
class EmacsTest {

    private static final Path SCRIPT = Path.of("src/jtbd/dsl/tests/editors/emacs.el").toAbsolutePath();
    private static final Path MODE = Path.of("../editors/emacs/jtbd-mode.el").toAbsolutePath().normalize();

    /** What the script saw. */
    private record Report(boolean missing, String failure, List<String> faces, String finding, String while_typing,
            String completed, String hover, List<String> renamed, String saved, String indented) {
    }

    @TempDir
    private static Path folder;

    private static Report report;

    @BeforeAll
    static void somebody_works_in_emacs() throws Exception {
        Program.assumeInstalled("emacs", "emacs-nox");
        RepairShop.writeInto(folder);
        String printed = Program.run(folder,
                Map.of("HOME", folder.toString(), "LC_ALL", "C.UTF-8", "JTBD_MODE", MODE.toString(),
                        "JTBD_COMMAND", String.join("\n", PackagedServer.command())),
                "emacs", "--batch", "--load", SCRIPT.toString());
        assertThat(folder.resolve("report.json")).as(printed).exists();
        report = new Gson().fromJson(Files.readString(folder.resolve("report.json")), Report.class);
        assumeFalse(report.missing(), "Emacs was not tried: the Debian package elpa-eglot is missing.");
        assertThat(report.failure()).as(printed).isNull();
    }

    @Test
    void the_mode_works_by_itself_where_there_is_no_eglot() throws Exception {
        assertThat(Program.run(folder, Map.of("LC_ALL", "C.UTF-8"), "emacs", "-Q", "--batch", "-L",
                MODE.getParent().toString(), "--eval",
                "(progn (require 'jtbd-mode) (with-temp-buffer (jtbd-mode) (princ major-mode)))"))
                .endsWith("jtbd-mode");
    }

    @Test
    void words_have_colours_by_what_they_are_for() {
        assertThat(report.faces()).containsExactly("font-lock-keyword-face", "font-lock-type-face",
                "font-lock-constant-face", "font-lock-builtin-face", "font-lock-string-face");
    }

    @Test
    void findings_are_shown_when_a_file_is_opened() {
        assertThat(report.finding()).contains("Job 'MendPhones' ");
    }

    @Test
    void findings_are_shown_while_somebody_types() {
        assertThat(report.while_typing()).contains("'Nobody'");
    }

    @Test
    void names_of_other_files_are_completed() {
        assertThat(report.completed()).isEqualTo("  for Shop");
    }

    @Test
    void a_hover_is_text_without_marks() {
        assertThat(report.hover()).contains("Mend a phone").doesNotContain("**", "](", "<");
    }

    @Test
    void a_renaming_reaches_the_other_file() {
        assertThat(report.renamed()).containsExactly("  for Workshop", "segment Workshop \"Repair shops\" {");
    }

    @Test
    void a_file_is_formatted_when_it_is_saved() {
        assertThat(report.saved()).isEqualTo("  for Workshop");
    }

    @Test
    void lines_are_indented_by_braces_and_not_by_those_in_texts() {
        assertThat(report.indented()).isEqualTo("""
                job More {
                  pains {
                    risk "a {"
                  }
                }
                """);
    }
}
