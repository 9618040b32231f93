package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.fixtures.Golden;

class CheckCommandTest {

    private static final String GOLDEN = "jtbd.dsl.tests/src/jtbd/dsl/tests/cli/golden/";
    private static final String CLEAN = "package bakery\n";
    private static final String WARNED = """
            package bakery

            industry Bread "Bread" { job Bake "Bake a loaf" functional }
            """;
    private static final String WRONG = """
            package bakery

            industry Bread "面包 🥐" { measured by Nobody }
            """;

    @TempDir
    private Path folder;

    @Test
    void a_workspace_without_findings_ends_with_0() throws IOException {
        write("a.jtbd", CLEAN);
        Call call = Call.of("check", folder);
        assertThat(call).isEqualTo(new Call(0, "1 file checked, nothing found.\n", ""));
    }

    @Test
    void a_workspace_with_an_error_ends_with_1() throws IOException {
        write("a.jtbd", WRONG);
        assertThat(Call.of("check", folder).status()).isEqualTo(1);
    }

    @Test
    void warnings_fail_only_where_the_call_is_strict() throws IOException {
        write("a.jtbd", WARNED);
        Call usual = Call.of("check", folder);
        Call strict = Call.of("check", "--strict", folder);
        assertThat(usual.out()).isEqualTo(strict.out()).contains(" warning: ");
        assertThat(usual.status()).isZero();
        assertThat(strict.status()).isEqualTo(1);
    }

    @Test
    void files_of_several_paths_see_each_other() throws IOException {
        Path one = write("one.jtbd", "package alpha\nimport beta.*\nindustry A \"a\" { measured by M }\n");
        Path other = write("other.jtbd", "package beta\nmetric M \"m\" { unit % }\n");
        String only = "--only=reference.unknown-reference";
        assertThat(Call.of("check", only, one, other).status()).isZero();
        assertThat(Call.of("check", only, one).out()).contains("one.jtbd:3:30: error: ");
    }

    @Test
    void a_minus_stands_for_standard_input() {
        Call call = Call.reading(WRONG, "check", "-");
        assertThat(call.out()).contains("-:3:38: error: ");
        assertThat(call.status()).isEqualTo(1);
    }

    @Test
    void standard_input_may_be_named_twice() {
        assertThat(Call.reading(CLEAN, "check", "-", "-"))
                .isEqualTo(new Call(0, "1 file checked, nothing found.\n", ""));
    }

    @Test
    void a_finding_in_text_shows_its_line_with_a_caret_under_the_place() {
        Golden.assertSame(GOLDEN + "check.txt", onWrong("text"));
    }

    @Test
    void findings_are_written_as_json() {
        Golden.assertSame(GOLDEN + "check.json", onWrong("json"));
    }

    @Test
    void findings_are_written_as_github_commands() {
        Golden.assertSame(GOLDEN + "check.github", onWrong("github"));
    }

    @Test
    void findings_are_written_as_a_gitlab_code_quality_report() {
        Golden.assertSame(GOLDEN + "check.gitlab.json", onWrong("gitlab"));
    }

    @Test
    void colours_are_for_terminals_only() throws IOException {
        write("a.jtbd", WRONG);
        assertThat(Call.onTerminal("check", folder).out()).contains("\u001b[1;31merror\u001b[0m");
        assertThat(Call.of("check", folder).out()).doesNotContain("\u001b");
    }

    @Test
    void rules_can_be_chosen_and_left_out() throws IOException {
        write("a.jtbd", WRONG);
        String rule = "reference.unknown-reference";
        assertThat(Call.of("check", "--disable", rule, folder).out()).doesNotContain(rule);
        assertThat(Call.of("check", "--only", rule, folder).out()).contains(rule);
        assertThat(Call.of("check", "--only", "structure.duplicate-name", folder).status()).isZero();
    }

    @Test
    void a_text_that_cannot_be_read_is_reported_whatever_rules_are_chosen() throws IOException {
        write("a.jtbd", "industry {");
        assertThat(Call.of("check", "--only", "structure.duplicate-name", folder).status()).isEqualTo(1);
    }

    @Test
    void a_rule_that_is_not_known_is_named_with_the_nearest_one() throws IOException {
        write("a.jtbd", CLEAN);
        Call call = Call.of("check", "--disable", "reference.unknown-referense", folder);
        assertThat(call).isEqualTo(new Call(2, "", "jtbd: There is no rule 'reference.unknown-referense'. "
                + "Did you mean 'reference.unknown-reference'?\n"));
    }

    @Test
    void rules_that_may_have_been_meant_are_named() throws IOException {
        write("a.jtbd", CLEAN);
        assertThat(Call.of("check", "--only", "ignore.", folder).err()).isEqualTo("jtbd: There is no rule 'ignore.'. "
                + "Did you mean 'ignore.silences-nothing', 'ignore.unknown-rule'?\n");
        assertThat(Call.of("check", "--only", "job.", folder).err()).contains("Did you mean 'job.")
                .endsWith(" more like it: `jtbd rules job` lists them\n");
        assertThat(Call.of("check", "--only", "missing-outcom", folder).err())
                .endsWith("Did you mean 'job.missing-outcome'?\n");
        assertThat(Call.of("check", "--only", "no-industry", folder).err())
                .endsWith("Did you mean 'job.no-industry'?\n");
    }

    @Test
    void findings_of_the_baseline_are_left_out_and_new_ones_are_not() throws IOException {
        write("a.jtbd", WRONG);
        Path baseline = folder.resolve("accepted.txt");
        assertThat(Call.of("check", "--write-baseline", baseline, folder)).isEqualTo(
                new Call(0, "1 file checked: 3 findings written to " + baseline + ".\n", ""));
        assertThat(Call.of("check", "--baseline", baseline, folder)).isEqualTo(new Call(0,
                "1 file checked: 3 findings held back by " + baseline + ", nothing new found.\n", ""));
        write("a.jtbd", "// moved down by a line\n" + WRONG);
        assertThat(Call.of("check", "--baseline", baseline, folder).status()).isZero();
        write("b.jtbd", "package other\nindustry New \"n\" { measured by Nobody }\n");
        assertThat(Call.of("check", "--baseline", baseline, "--only", "reference.unknown-reference", folder).out())
                .contains("b.jtbd:2:").doesNotContain("a.jtbd")
                .endsWith("1 error, 0 warnings, 0 infos in 2 files; 1 finding held back by " + baseline + ".\n");
    }

    @Test
    void a_baseline_that_is_none_is_refused_with_its_line() throws IOException {
        write("a.jtbd", WRONG);
        Path baseline = write("accepted.txt", "# Findings\n\nnothing to see here\n");
        assertThat(Call.of("check", "--baseline", baseline, folder)).isEqualTo(new Call(2, "", "jtbd: " + baseline
                + ":3: is not a rule, a file and an element with tabs between. Is this a baseline? "
                + "`jtbd check --write-baseline` writes one\n"));
        Files.write(baseline, new byte[] {(byte) 0xE9});
        assertThat(Call.of("check", "--baseline", baseline, folder).err())
                .isEqualTo("jtbd: " + baseline + ": is not text in UTF-8, so it is no baseline\n");
    }

    @Test
    void a_baseline_that_is_a_folder_is_called_one() throws IOException {
        assertThat(Call.of("check", "--baseline", folder, write("a.jtbd", CLEAN)))
                .isEqualTo(new Call(2, "", "jtbd: " + folder + ": is a folder, not a file\n"));
    }

    private String onWrong(String format) {
        return Call.reading(WRONG, "check", "--only", "reference.unknown-reference", "--format", format, "-").out();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
