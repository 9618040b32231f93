package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

    private static final String UNTIDY = "package   a // why\nindustry I \"i\" { fit   1/2 }\n";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write_an_untidy_file() throws IOException {
        file = Files.writeString(folder.resolve("a.jtbd"), UNTIDY);
    }

    @Test
    void a_file_is_laid_out_in_place_once_and_then_left_alone() throws IOException {
        assertThat(Call.of("format", folder)).isEqualTo(new Call(0, "", ""));
        String laidOut = Files.readString(file);
        assertThat(laidOut).isNotEqualTo(UNTIDY).contains("// why", "fit 1/2");
        assertThat(Call.of("format", folder).status()).isZero();
        assertThat(Files.readString(file)).isEqualTo(laidOut);
        assertThat(Call.of("format", "--check", folder)).isEqualTo(new Call(0, "", ""));
    }

    @Test
    void a_check_lists_what_differs_and_writes_nothing() throws IOException {
        assertThat(Call.of("format", "--check", folder)).isEqualTo(new Call(1, file + "\n", ""));
        assertThat(file).hasContent(UNTIDY);
    }

    @Test
    void standard_input_goes_to_standard_output() throws IOException {
        Call call = Call.reading(UNTIDY, "format", "-");
        Call.of("format", file);
        assertThat(call).isEqualTo(new Call(0, Files.readString(file), ""));
    }

    @Test
    void a_text_with_mistakes_is_left_as_it_is() throws IOException {
        Files.writeString(file, "industry   {");
        Call call = Call.of("format", folder);
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.err()).startsWith("jtbd: " + file + ": has mistakes in its text");
        assertThat(file).hasContent("industry   {");
    }
}
