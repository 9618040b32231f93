package jtbd.dsl.tests.editors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.Gson;

/** Neovim without a window, with its built-in client, our plug-in file and the packaged server. */
class NeovimTest {

    private static final Path SCRIPT = Path.of("src/jtbd/dsl/tests/editors/neovim.lua").toAbsolutePath();
    private static final Path PLUGIN = Path.of("../editors/neovim/jtbd.lua").toAbsolutePath().normalize();
    private static final Path COLOURS = Path.of("../editors/vim").toAbsolutePath().normalize();

    /** What the script saw. */
    private record Report(String failure, List<String> findings, List<String> completions, List<String> renamed,
            List<String> saved, List<String> while_typing, List<String> hover, List<String> colours,
            int formats_of_a_save, List<String> page, List<String> uses, List<String> told) {
    }

    @TempDir
    private static Path folder;

    private static Report report;

    @BeforeAll
    static void somebody_works_in_neovim() throws Exception {
        Program.assumeInstalled("nvim", "neovim");
        RepairShop.writeInto(folder);
        Files.writeString(folder.resolve("metrics.jtbd"), """
                package repair
                metric Repairs "Repairs per day" { unit repairs }
                job MendWatches "Mend a watch" functional { measured by Repairs }
                """);
        String printed = Program.run(folder,
                Map.of("JTBD_FOLDER", folder.toString(), "JTBD_PLUGIN", PLUGIN.toString(),
                        "JTBD_COLOURS", COLOURS.toString(),
                        "JTBD_COMMAND", String.join("\n", PackagedServer.command())),
                "nvim", "--headless", "--clean", "-n", "-S", SCRIPT.toString());
        assertThat(folder.resolve("report.json")).as(printed).exists();
        report = new Gson().fromJson(Files.readString(folder.resolve("report.json")), Report.class);
        assertThat(report.failure()).as(printed).isNull();
    }

    @Test
    void findings_are_shown_when_a_file_is_opened() {
        assertThat(report.findings()).anyMatch(message -> message.startsWith("Job 'MendPhones' "));
    }

    @Test
    void findings_are_shown_while_somebody_types() {
        assertThat(report.while_typing()).anyMatch(message -> message.contains("'Nobody'"));
    }

    @Test
    void names_of_other_files_are_completed() {
        assertThat(report.completions()).contains("Shop");
    }

    @Test
    void a_hover_is_markdown_without_pictures_that_a_terminal_cannot_show() {
        assertThat(report.hover()).first().asString().startsWith("**Mend a phone** · functional job");
        assertThat(report.hover()).noneMatch(line -> line.contains("](data:") || line.contains("<"));
    }

    @Test
    void of_a_file_outside_of_all_projects_the_workspace_is_where_neovim_runs(@TempDir Path shop) throws Exception {
        Files.createDirectory(shop.resolve("jobs"));
        Files.writeString(shop.resolve("jobs/mend.jtbd"), "package repair\n");
        String printed = Program.run(shop, Map.of(), "nvim", "--headless", "--clean", "-n",
                "--cmd", "let g:jtbd_command = " + new Gson().toJson(PackagedServer.command()),
                "-S", PLUGIN.toString(), "-c", "edit jobs/mend.jtbd",
                "-c", "lua vim.wait(60000, function() return #vim.lsp.buf_get_clients() > 0 end)",
                "-c", "lua print(vim.lsp.buf_get_clients()[1].config.root_dir)", "-c", "qa!");
        assertThat(printed.strip()).isEqualTo(shop.toRealPath().toString());
    }

    @Test
    void words_have_colours_by_what_they_are_for() {
        assertThat(report.colours()).containsExactly("jtbdDeclaration", "jtbdText", "jtbdValue");
    }

    @Test
    void a_renaming_reaches_the_other_file() {
        assertThat(report.renamed()).contains("segment Workshop \"Repair shops\" {");
    }

    @Test
    void a_file_is_formatted_when_it_is_saved() {
        assertThat(report.saved()).containsExactly("package repair", "",
                "job MendPhones \"Mend a phone\" functional {", "  for Workshop",
                "  when \"a display is broken\"", "}");
    }

    @Test
    void a_save_formats_once_however_often_the_file_was_loaded() {
        assertThat(report.formats_of_a_save()).isOne();
    }

    @Test
    void a_lens_opens_the_page_in_the_browser_or_lists_the_uses() {
        assertThat(report.page()).anyMatch(line -> line.contains("Repairs per day"));
        assertThat(report.uses()).containsExactly(
                "job MendWatches \"Mend a watch\" functional { measured by Repairs }");
        assertThat(report.told()).isEmpty();
    }
}
