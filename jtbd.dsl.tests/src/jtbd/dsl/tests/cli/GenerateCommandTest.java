package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path folder;

    private Path out;
    private Path model;

    @BeforeEach
    void write_a_model() throws IOException {
        out = folder.resolve("out");
        model = Files.writeString(folder.resolve("a.jtbd"), "package a\nindustry I \"i\" { job J \"j\" functional }\n");
    }

    @Test
    void each_format_has_a_folder_of_its_name() {
        assertThat(Call.of("generate", model, "-o", out, "--to", "html").status()).isZero();
        assertThat(out.resolve("html/index.html")).exists();
        assertThat(out).isDirectoryNotContaining("glob:**.html");
    }

    @Test
    void with_errors_nothing_is_written() throws IOException {
        Files.writeString(model, "package a\nindustry I \"i\" { measured by Nobody }\n");
        Call call = Call.of("generate", model, "-o", out, "--to", "html");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).contains("[reference.unknown-reference]");
        assertThat(call.err()).isEqualTo("jtbd: nothing was written\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void where_a_source_cannot_be_read_nothing_is_written() throws IOException {
        Files.write(folder.resolve("b.jtbd"), new byte[] {0});
        assertThat(Call.of("generate", folder, "-o", out, "--to", "html").status()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void warnings_keep_documents_back_only_where_the_call_is_strict() {
        assertThat(Call.of("generate", "--strict", model, "-o", out, "--to", "html").status()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void the_project_file_says_where_and_what() throws IOException {
        Files.writeString(folder.resolve("jtbd.toml"), "[output]\nfolder = \"site\"\nformats = [\"html\"]\n");
        assertThat(Call.of("generate", model).status()).isZero();
        assertThat(folder.resolve("site/html/index.html")).exists();
    }

    @Test
    void without_a_place_the_call_is_wrong() {
        Call call = Call.of("generate", model);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("jtbd: Where should the documents go? Say -o DIR");
    }

    @Test
    void a_format_that_does_not_exist_is_refused_with_those_that_do() {
        Call call = Call.of("generate", model, "-o", out, "--to", "pdf");
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("jtbd: There is no format 'pdf'. There are: html");
    }

    @Test
    void a_file_where_the_documents_should_go_is_called_one() throws IOException {
        Files.writeString(out, "");
        assertThat(Call.of("generate", model, "-o", out, "--to", "html")).isEqualTo(new Call(2, "", isAFile(out)));
        assertThat(Call.of("generate", model, "-o", out.resolve("deeper"))).isEqualTo(new Call(2, "", isAFile(out)));
    }

    @Test
    void a_file_where_the_folder_of_a_format_should_be_is_called_one() throws IOException {
        Path file = Files.writeString(Files.createDirectory(out).resolve("html"), "");
        assertThat(Call.of("generate", model, "-o", out, "--to", "csv,html"))
                .isEqualTo(new Call(2, "", isAFile(file)));
        assertThat(out.resolve("csv")).doesNotExist();
    }

    @Test
    void a_place_where_nothing_can_be_written_is_told_with_the_reason() {
        assertThat(Call.of("generate", model, "-o", "/proc/mine/site")).isEqualTo(new Call(2, "",
                "jtbd: /proc/mine/site: a folder cannot be made there: /proc takes nothing new. Name another one\n"));
    }

    @Test
    void the_call_may_name_any_folder_and_the_project_only_its_own() throws IOException {
        Path project = Files.createDirectory(folder.resolve("project"));
        Path settings = Files.writeString(project.resolve("jtbd.toml"), "[output]\nfolder = \"../out\"\n");
        Files.copy(model, project.resolve("a.jtbd"));
        Call call = Call.of("generate", project);
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("jtbd: " + settings + ":2:10: '../out' leads out of the folder of ");
        assertThat(out).doesNotExist();
        Files.writeString(settings, "[output]\nfolder = \"site\"\n");
        assertThat(Call.of("generate", project, "-o", out).status()).isZero();
        assertThat(out.resolve("html/index.html")).exists();
    }

    @Test
    void the_page_to_open_is_named_where_there_is_one() {
        assertThat(Call.of("generate", model, "-o", out).out().lines().skip(1))
                .containsExactly("Open " + out + "/html/index.html in a browser.");
        assertThat(Call.of("generate", model, "-o", out, "--to", "csv").out()).hasLineCount(1);
    }

    @Test
    void the_place_is_looked_at_before_the_sources_are_checked() throws IOException {
        Files.writeString(model, "no model at all");
        Files.writeString(out, "");
        assertThat(Call.of("generate", model, "-o", out)).isEqualTo(new Call(2, "", isAFile(out)));
    }

    @Test
    void a_file_of_somebody_else_is_not_overwritten() throws IOException {
        Path index = Files.createDirectories(out.resolve("html")).resolve("index.html");
        Files.writeString(index, "mine");
        Call call = Call.of("generate", model, "-o", out, "--to", "html");
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("jtbd: " + index.toRealPath() + " was not written by jtbd");
        assertThat(index).hasContent("mine");
        assertThat(out.resolve("html")).isDirectoryNotContaining("glob:**/jobs");
    }

    @Test
    void clean_removes_the_pages_of_what_is_gone() throws IOException {
        Call.of("generate", model, "-o", out, "--to", "html");
        Path page = out.resolve("html/jobs/a.I.J.html");
        assertThat(page).exists();
        Files.writeString(model, "package a\nindustry I \"i\"\n");
        Call.of("generate", model, "-o", out, "--to", "html");
        assertThat(page).exists();
        Call.of("generate", "--clean", model, "-o", out, "--to", "html");
        assertThat(page).doesNotExist();
    }

    @Test
    void markup_in_the_text_of_a_model_stays_text() throws IOException {
        Files.writeString(model, """
                package a
                industry I "<script>alert(1)</script>" {
                  job J "j" functional { source "s" at "javascript:alert(1)" }
                }
                """);
        assertThat(Call.of("generate", model, "-o", out, "--to", "html").status()).isLessThan(2);
        if (Files.exists(out)) {
            assertThat(out.resolve("html/industries/a.I.html")).content()
                    .doesNotContain("<script>alert", "href=\"javascript:");
        }
    }

    private static String isAFile(Path path) {
        return "jtbd: " + path + " is a file, but documents need a folder there. Move the file away, or choose another "
                + "output folder; nothing was written\n";
    }
}
