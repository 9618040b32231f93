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
    void a_file_that_is_not_toml_is_told_with_its_place() {
        assertProblem("[site\n", ":1:6: ");
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
