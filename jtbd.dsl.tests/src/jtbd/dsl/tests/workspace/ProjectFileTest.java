package jtbd.dsl.tests.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.settings.Settings;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

class ProjectFileTest {

    @TempDir
    private Path folder;

    @Test
    void without_a_project_file_everything_is_usual() throws ProjectFileProblem {
        ProjectFile project = read();
        assertThat(project.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(project.outputFolder()).isEmpty();
        assertThat(project.outputFormats()).containsExactly("html", "csv");
    }

    @Test
    void a_project_file_sets_what_it_names() throws Exception {
        ProjectFile project = read("""
                [site]
                title = "Repair"
                [rules]
                "job.missing-outcome" = "error"
                job.missing-metric = "ignore"
                [zones]
                underserved = 11.5
                [output]
                folder = "site"
                formats = ["json"]
                """);
        assertThat(project.settings().title()).isEqualTo("Repair");
        assertThat(project.settings().severities()).isEqualTo(Map.of("job.missing-outcome", Severity.ERROR,
                "job.missing-metric", Severity.IGNORE));
        assertThat(project.settings().zones().underserved()).isEqualByComparingTo(new BigDecimal("11.5"));
        assertThat(project.outputFolder()).contains(folder.resolve("site"));
        assertThat(project.outputFormats()).containsExactly("json");
    }

    @Test
    void it_is_found_above_the_path() throws Exception {
        Path below = Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("jtbd.toml"), "[site]\ntitle = \"Above\"\n");
        assertThat(ProjectFile.of(List.of(below)).settings().title()).isEqualTo("Above");
    }

    @Test
    void paths_of_two_projects_are_refused() throws IOException {
        for (String name : List.of("a", "b")) {
            Files.createDirectories(folder.resolve(name));
            Files.writeString(folder.resolve(name).resolve("jtbd.toml"), "");
        }
        assertThatThrownBy(() -> ProjectFile.of(List.of(folder.resolve("a"), folder.resolve("b"))))
                .hasMessageStartingWith("These paths belong to several projects: ");
    }

    @Test
    void a_key_that_is_not_known_is_told_with_its_place_and_the_nearest_one() {
        assertProblem("[zones]\nunderservd = 12\n",
                ":2:1: unknown key in [zones] 'underservd'. Did you mean 'underserved'?");
        assertProblem("[sight]\n", ":1:2: unknown table or key 'sight'. Known: output, rules, site, zones");
        assertProblem("[rules]\njob.missing-metrik = \"error\"\n",
                ":2:1: unknown rule 'job.missing-metrik'. Did you mean 'job.missing-metric'?");
    }

    @Test
    void a_value_of_the_wrong_kind_is_told_with_its_place() {
        assertProblem("[site]\n  title = 3\n", ":2:11: a text in quotes is wanted here, not 3");
        assertProblem("[rules]\njob.missing-metric = \"fatal\"\n",
                ":2:22: the severity of a rule is one of error, warning, info, ignore, not 'fatal'");
        assertProblem("[site]\ntitle = [3]\n", ":2:9: a text in quotes is wanted here, not a list");
        assertProblem("[zones]\nunderserved = \"x\"\n", ":2:15: a number from 0 to 20 is wanted here, not 'x'");
        assertProblem("[zones]\nunderserved = 25\n", ":2:15: a number from 0 to 20 is wanted here, not 25");
        assertProblem("[zones]\nunderserved = nan\n", ":2:15: a number from 0 to 20 is wanted here, not NaN");
    }

    @Test
    void thresholds_that_do_not_fall_are_told_at_the_value_that_was_written() {
        String message = "'extremely-underserved' must be above 'underserved', but ";
        assertProblem("[zones]\nworth-a-look = 1\nunderserved = 16\n", ":3:15: " + message + "15 is not above 16");
        assertProblem("[zones]\nextremely-underserved = 11.5\n", ":2:25: " + message + "11.5 is not above 12");
    }

    @Test
    void a_format_that_is_not_known_is_told_with_its_place_and_the_nearest_one() {
        assertProblem("[output]\nfolder = \"site\"\nformats = [\"csv\", \"htm\"]\n",
                ":3:19: unknown format 'htm'. Did you mean 'html'?");
        assertProblem("[output]\nformats = \"html\"\n",
                ":2:11: a list of texts is wanted here, such as [\"html\", \"csv\"], not 'html'");
    }

    @Test
    void places_are_those_of_names_and_values_however_they_are_written() {
        assertProblem("  [ sight ]\n", ":1:5: unknown table or key 'sight'");
        assertProblem("[output]\nformats = [\n  \"csv\",\n  # and pages\n  \"htm\",\n]\n",
                ":5:3: unknown format 'htm'");
        assertProblem("[rules]\n  \"job.missing-metric\"  =  'fatal' # =\n", ":2:28: the severity of a rule");
        assertProblem("[output]\nformats = [\"html\", 3]\n", ":2:20: a list of texts is wanted here");
        assertProblem("[site.title]\nx = 3\n", ":1:1: a text in quotes is wanted here, not a table");
    }

    @Test
    void a_file_in_another_encoding_says_so() throws IOException {
        Path file = folder.resolve("jtbd.toml");
        Files.write(file, "[site]\ntitle = \"Caf\u00e9\"\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> read()).hasMessage(file + ": is not text in UTF-8. Save the file as UTF-8");
    }

    @Test
    void what_keeps_a_text_from_being_read_cannot_be_changed() {
        assertProblem("[rules]\nsyntax.syntax-error = \"info\"\n",
                ":2:1: 'syntax.syntax-error' always stays an error: nothing can be made of what cannot be read");
    }

    @Test
    void a_folder_for_documents_that_leads_out_of_the_project_is_refused() throws Exception {
        String message = ":2:10: '%s' leads out of the folder of jtbd.toml. Name a folder inside of it";
        for (String elsewhere : List.of("../site", "a/../../site", "/tmp/site", "..")) {
            assertProblem("[output]\nfolder = \"%s\"\n".formatted(elsewhere), message.formatted(elsewhere));
        }
        assertProblem("[output]\nfolder = \"a\\u0000b\"\n", ":2:10: 'a?b' is not a path");
        assertThat(read("[output]\nfolder = \"a/../site/\"\n").outputFolder()).contains(folder.resolve("site"));
        assertThat(read("[output]\nfolder = \"%s/site\"\n".formatted(folder)).outputFolder())
                .contains(folder.resolve("site"));
    }

    @Test
    void a_link_that_leads_out_of_the_project_is_refused(@TempDir Path elsewhere) throws Exception {
        Files.createSymbolicLink(folder.resolve("site"), elsewhere);
        String message = "is a link that leads out of the folder of jtbd.toml.";
        assertProblem("[output]\nfolder = \"site\"\n", ":2:10: 'site' " + message);
        assertProblem("[output]\nfolder = \"site/new\"\n", ":2:10: 'site/new' " + message);
        Files.createSymbolicLink(folder.resolve("own"), Files.createDirectory(folder.resolve("real")));
        assertThat(read("[output]\nfolder = \"own\"\n").outputFolder()).contains(folder.resolve("own"));
    }

    @Test
    void all_that_is_wrong_is_told_from_the_first_line_to_the_last() throws IOException {
        assertThatThrownBy(() -> read("""
                zones.underserved = "x"
                site.titel = "x"
                [output]
                formats = ["😀", "htm"]
                folder = "../x"
                [rules]
                job.missing-metrik = "fatal"
                """)).satisfies(problem -> assertThat(problem.getMessage().lines()
                        .map(line -> line.substring(folder.resolve("jtbd.toml").toString().length())
                                .replaceFirst("(:\\d+:\\d+: \\S+ \\S+).*", "$1")))
                .containsExactly(":1:21: a number", ":2:6: unknown key", ":4:12: unknown format",
                        ":4:18: unknown format", ":5:10: '../x' leads", ":7:1: unknown rule", ":7:22: the severity"));
    }

    @Test
    void a_mark_of_the_byte_order_is_no_mistake() throws Exception {
        assertThat(read("\uFEFF[site]\ntitle = \"x\"\n").settings().title()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x = [1,                   | 1:8: this list is not closed. Write ] behind its last value
            x = [1,,2]                | 1:8: a value is missing between two commas of this list
            x = ["a" "b"]             | 1:10: a comma is missing between two values of this list
            [site                     | 1:6: the name of a table stands between one [ and one ], alone on its line
            [site]]                   | 1:6: the name of a table stands between one [ and one ], alone on its line
            []                        | 1:1: a name is missing between the brackets. Write a table as [site]
            x =                       | 1:4: a value is missing behind the =. Write one, such as title = "Repair"
            x = abc # y               | 1:5: 'abc' is no value. Texts stand in double quotes
            x = "abc                  | 1:9: this text is not closed. Write the quotes at its end, too
            x = 'abc                  | 1:9: this text is not closed. Write the quotes at its end, too
            x: 3                      | 1:2: write = between a name and its value, not :
            hello                     | 1:6: = and a value are missing: a line is a name
            x = 12,5                  | 1:7: numbers are written with a point: 12.5; lists stand between [ and ]
            x = 1 y = 2               | 1:7: 'y = 2' stands behind the end of what this line says. Begin a new
            x = 1 // y                | 1:7: a comment begins with #, not with /
            // y                      | 1:1: a comment begins with #, not with /
            = 3                       | 1:1: a name is wanted here, not '= 3': a line is a name
            x = "C:\\docs"            | 1:8: a \\ in double quotes begins a special sign. Write \\\\ for the sign itself
            x = 2020-13-01            | 1:10: this is no value that can be read
            x = { a = 1,}             | 1:13: between { and } stand names with values, in one line, with commas
            """)
    void a_file_that_is_not_toml_is_told_so_in_plain_words(String text, String message) {
        assertProblem(text, ":" + message);
    }

    @Test
    void what_is_set_twice_is_told_with_the_line_of_the_first() {
        assertProblem("[site]\ntitle = \"a\"\ntitle = \"b\"\n",
                ":3:1: 'title' is set a second time, after line 2. Keep one of the two");
    }

    private void assertProblem(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(ProjectFileProblem.class)
                .hasMessageStartingWith(folder.resolve("jtbd.toml") + message);
    }

    private ProjectFile read(String text) throws IOException, ProjectFileProblem {
        Files.writeString(folder.resolve("jtbd.toml"), text);
        return read();
    }

    private ProjectFile read() throws ProjectFileProblem {
        return ProjectFile.of(List.of(folder));
    }
}
