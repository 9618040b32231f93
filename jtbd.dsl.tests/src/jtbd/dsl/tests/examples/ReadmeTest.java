package jtbd.dsl.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.cli.Call;
import jtbd.workspace.settings.ProjectFile;

/** What the README tells a reader to do works in a fresh clone. */
class ReadmeTest {

    private static final Path HOME = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void every_page_and_file_that_it_names_is_there() throws IOException {
        assertThat(all("\\]\\((?!https?:)([^)#]+)\\)")).hasSizeGreaterThan(10)
                .allSatisfy(page -> assertThat(HOME.resolve(page)).exists());
        assertThat(all("(?m)\\bcp (?:-r )?(\\S+)")).hasSize(2)
                .allSatisfy(file -> assertThat(HOME.resolve(file)).exists());
        assertThat(all("\\b(examples/[\\w-]+)")).hasSizeGreaterThan(3)
                .allSatisfy(example -> assertThat(HOME.resolve(example)).isDirectory());
    }

    @Test
    void every_command_and_option_that_it_names_is_one() throws IOException {
        assertThat(all("\\bjtbd (check|format|generate|rules|new|lsp|eclipse|completion|version|help)\\b"))
                .hasSizeGreaterThan(10).allSatisfy(name -> assertThat(Call.of("help", name).status()).isZero());
        for (String call : all("\\bjtbd ((?:check|format|generate) [^`'\\n#)]*)")) {
            String help = Call.of("help", call.split(" ")[0]).out();
            assertThat(Pattern.compile("--[\\w-]+").matcher(call).results().map(option -> option.group()))
                    .allSatisfy(option -> assertThat(help).contains(option));
        }
    }

    @Test
    void the_settings_that_it_shows_can_be_read() throws Exception {
        Path file = Files.writeString(folder.resolve("jtbd.toml"), all("(?s)```toml\\n(.*?)```").get(0));
        assertThat(ProjectFile.read(file).outputFolder()).contains(folder.resolve("documents"));
    }

    @Test
    void the_finding_that_it_shows_is_what_a_check_says() throws IOException {
        Path tour = HOME.resolve("examples/tour");
        for (String file : List.of("tour.jtbd", "scorecard.jtbd")) {
            Files.writeString(folder.resolve(file), Files.readString(tour.resolve(file))
                    .replaceFirst("(?m)^ *measured by LateArrivals, CommuteTime\\n", ""));
        }
        String shown = all("(?s)```text\\n(.*?)```").get(0);
        assertThat(Call.of("check", folder).out().replace(folder.toString(), "examples/tour")).startsWith(shown);
    }

    private static List<String> all(String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(HOME.resolve("README.md"))).results()
                .map(found -> found.group(1)).toList();
    }
}
