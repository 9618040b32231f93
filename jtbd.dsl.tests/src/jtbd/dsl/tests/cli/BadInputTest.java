package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in: a clear message, the right exit status, and never a stack trace. */
class BadInputTest {

    @TempDir
    private Path folder;

    @Test
    void a_missing_file_is_named() {
        assertFails("there is no such file or folder", folder.resolve("missing.jtbd"));
    }

    @Test
    void a_folder_without_models_says_how_to_make_one() throws IOException {
        write("notes.txt", "hello");
        assertFails("holds no .jtbd file. `jtbd new " + folder + "` makes a first one", folder);
    }

    @Test
    void a_file_of_another_kind_is_refused() throws IOException {
        assertFails("is not a .jtbd file", write("notes.txt", "hello"));
    }

    @Test
    void a_file_that_may_not_be_read_is_named_and_the_others_are_checked() throws IOException {
        Path denied = write("denied.jtbd", "package a\n");
        write("other.jtbd", "package b\nindustry I \"i\" { measured by Nobody }\n");
        // Somebody who may read everything, such as root, meets a folder of that name instead.
        if (!denied.toFile().setReadable(false) || Files.isReadable(denied)) {
            Files.delete(denied);
            Files.createSymbolicLink(denied, Path.of("/proc/self/mem"));
        }
        Call call = Call.of("check", denied, folder.resolve("other.jtbd"));
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("jtbd: " + denied + ": ").doesNotContain("Exception", "\tat ");
        assertThat(call.out()).contains("reference.unknown-reference");
    }

    @Test
    void text_in_another_encoding_is_told_by_line_and_byte() throws IOException {
        Path file = folder.resolve("latin.jtbd");
        Files.write(file, "package a\n// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertFails(":2:7: is not text in UTF-8: byte 0xE9 does not belong there. Save the file as UTF-8", file);
    }

    @Test
    void text_in_utf_16_is_called_by_its_name() throws IOException {
        Path file = folder.resolve("wide.jtbd");
        Files.write(file, "package a\n".getBytes(StandardCharsets.UTF_16));
        assertFails("is text in UTF-16. Save it as UTF-8", file);
    }

    @Test
    void a_binary_file_is_not_taken_for_text() throws IOException {
        Path file = folder.resolve("picture.jtbd");
        Files.write(file, new byte[] {'P', 'N', 'G', 0, 1, 2});
        assertFails("is not text: byte 4 is zero", file);
    }

    @Test
    void a_file_of_50_mb_is_refused_before_it_is_read() throws IOException {
        Path file = write("large.jtbd", "package a\n// " + "x".repeat(50 << 20));
        assertFails("is larger than 40 MB, the most that one file may hold", file);
    }

    @Test
    void ten_thousand_nested_braces_are_an_error_in_the_file() throws IOException {
        Call call = Call.of("check", write("deep.jtbd", "industry A " + "{".repeat(10_000)));
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("deep.jtbd:1:").contains("error:").doesNotContain("Exception", "\tat ");
        assertThat(call.out().lines().count()).isLessThan(10);
    }

    @Test
    void ten_thousand_nested_blocks_are_an_error_in_the_file() throws IOException {
        Call call = Call.of("check", write("deep.jtbd", "industry A { job J functional { ".repeat(10_000)));
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out() + call.err()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_package_that_is_written_twice_is_one_package() throws IOException {
        write("one.jtbd", "package a\nindustry One \"1\"\n");
        write("two.jtbd", "package a\nindustry Two \"2\"\n");
        assertThat(Call.of("check", "--only", "structure.duplicate-name", folder).status()).isZero();
        write("three.jtbd", "package a\nindustry Two \"2\"\n");
        assertThat(Call.of("check", "--only", "structure.duplicate-name", folder).out())
                .contains("two.jtbd:2:10", "also in " + folder + "/three.jtbd:2.");
    }

    @Test
    void files_may_import_each_other() throws IOException {
        write("one.jtbd", "package alpha\nimport beta.*\nindustry I \"i\" { measured by M }\n"
                + "metric N \"n\" { unit % }\n");
        write("two.jtbd", "package beta\nimport alpha.*\nindustry J \"j\" { measured by N }\n"
                + "metric M \"m\" { unit % }\n");
        assertThat(Call.of("check", "--only", "reference.unknown-reference", folder).status()).isZero();
    }

    @Test
    void a_name_that_is_a_path_is_an_error_in_the_file() throws IOException {
        Call call = Call.of("check", write("path.jtbd", "package a\nindustry ../x \"x\"\n"));
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("path.jtbd:2:10: error:");
    }

    @Test
    void a_file_without_a_single_character_is_a_file() throws IOException {
        Path file = write("empty.jtbd", "");
        assertThat(Call.of("check", file)).isEqualTo(new Call(0, "1 file checked, nothing found.\n", "jtbd: " + file
                + " is empty. Begin with a line such as: industry Bakery \"Bakery\" { } – or let `jtbd new DIR` make "
                + "a first analysis to change\n"));
    }

    @Test
    void a_path_that_no_disk_knows_is_refused() {
        assertFails("is not a path", "a\0b.jtbd");
    }

    @Test
    void a_call_without_paths_shows_how_to_call() {
        Call call = Call.of("check");
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).contains("Missing required parameter: 'PATH'", "Usage: jtbd check");
    }

    @Test
    void a_word_too_many_is_refused() {
        Call call = Call.of("version", "examples");
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("jtbd: version takes nothing like 'examples'. `jtbd version --help` says what "
                + "it takes\n");
    }

    @Test
    void an_option_that_does_not_exist_is_refused() {
        Call call = Call.of("check", "--stric", folder);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).isEqualTo("jtbd: There is no option '--stric' of check. Did you mean '--strict'? "
                + "`jtbd check --help` lists all\n");
        assertThat(Call.of("check", "--foo").err())
                .isEqualTo("jtbd: There is no option '--foo' of check. `jtbd check --help` lists all\n");
        assertThat(Call.of("generate", "--out=x", folder).err())
                .contains("'--out' of generate. Did you mean '--output'?");
        assertThat(Call.of("--versio").err()).contains("'--versio'. Did you mean '--version'? `jtbd --help`");
    }

    @Test
    void a_command_that_does_not_exist_is_refused() {
        assertThat(Call.of("generat", folder)).isEqualTo(new Call(2, "",
                "jtbd: There is no command 'generat'. Did you mean 'generate'? `jtbd help` lists them\n"));
        assertThat(Call.of("help", "chek")).isEqualTo(new Call(2, "",
                "jtbd: There is no command 'chek'. Did you mean 'check'? `jtbd help` lists them\n"));
    }

    @Test
    void help_is_a_command_too() {
        assertThat(Call.of("help")).isEqualTo(Call.of("--help")).matches(call -> call.status() == 0);
        assertThat(Call.of("help", "check")).isEqualTo(Call.of("check", "--help"));
        assertThat(Call.of("help", "rules").out()).contains("Usage: jtbd rules ", "text, json");
    }

    @Test
    void a_baseline_in_a_folder_that_is_not_there_is_told_so() throws IOException {
        Path baseline = folder.resolve("missing/accepted.txt");
        assertThat(Call.of("check", "--write-baseline", baseline, write("a.jtbd", "package a\n"))).isEqualTo(new Call(2,
                "", "jtbd: %s: there is no folder %s. Make it first\n".formatted(baseline, baseline.getParent())));
    }

    @Test
    void a_file_that_cannot_be_read_is_not_said_to_be_free_of_findings() throws IOException {
        Path picture = folder.resolve("picture.jtbd");
        Files.write(picture, new byte[] {0});
        assertThat(Call.of("check", folder).out()).isEqualTo("1 of 1 file could not be checked.\n");
        assertThat(Call.of("check", "--format", "json", folder).out()).contains("\"files\": 0,");
        Path other = write("wrong.jtbd", "package b\nindustry I \"i\" { measured by Nobody }\n");
        assertThat(Call.of("check", "--only", "reference.unknown-reference", picture, other).out())
                .endsWith("\n1 error, 0 warnings, 0 infos in 1 file. 1 of 2 files could not be checked.\n");
    }

    @Test
    void a_report_for_a_program_names_what_could_not_be_read() throws IOException {
        Path file = folder.resolve("latin.jtbd");
        Files.write(file, "package a\n// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        String message = "This file is not text in UTF-8: byte 0xE9 does not belong there. Save the file as UTF-8";
        assertThat(reported("json", file)).contains(message, "\"errors\": 1,", "\"line\": 2,", "\"column\": 7");
        assertThat(reported("sarif", file)).contains(message, "\"startLine\": 2,", "\"syntax.syntax-error\"");
        assertThat(reported("gitlab", file)).contains(message, "\"begin\": 2");
        assertThat(reported("github", file)).startsWith("::error file=" + file + ",line=2,col=7,").contains(message);
    }

    private static String reported(String format, Path file) {
        Call call = Call.of("check", "--format", format, "--disable", "syntax.syntax-error", file);
        assertThat(call.status()).isEqualTo(2);
        return call.out();
    }

    private void assertFails(String message, Object path) {
        Call call = Call.of("check", path);
        assertThat(call.err()).startsWith("jtbd: " + path).contains(message).hasLineCount(1);
        assertThat(call.status()).isEqualTo(2);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
