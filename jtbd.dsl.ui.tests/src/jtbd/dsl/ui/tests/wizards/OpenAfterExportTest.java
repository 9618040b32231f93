package jtbd.dsl.ui.tests.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ui.tests.driver.OtherEclipse;

/** What is exported is opened by whatever the system shows pages with: here a program that only writes down what. */
class OpenAfterExportTest {

    private static final String PROGRAM = """
            [Desktop Entry]
            Type=Application
            Name=Witness
            Exec=%s %%f
            """;
    private static final String PAGES = """
            [Default Applications]
            text/html=witness.desktop
            application/xhtml+xml=witness.desktop
            application/octet-stream=witness.desktop
            text/plain=witness.desktop
            """;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void the_first_page_of_an_export_is_opened() throws Exception {
        Path witness = witness();

        new OtherEclipse(folder).run(Exporting.class, List.of("env", "XDG_DATA_HOME=" + folder.resolve("data"),
                "XDG_CONFIG_HOME=" + folder.resolve("config")), List.of("-Djtbd.witness=" + witness));

        assertThat(witness).content().isEqualToIgnoringNewLines(folder.resolve("workspace/shop")
                .resolve("target/jtbd-documents/html/index.html").toString());
    }

    @Test
    void where_no_program_shows_pages_it_is_told_where_they_are() throws Exception {
        Path nothing = Files.createDirectories(folder.resolve("nothing"));

        new OtherEclipse(folder).run(ExportingForNobody.class, List.of("env", "XDG_DATA_HOME=" + nothing,
                "XDG_DATA_DIRS=" + withoutPrograms(), "XDG_CONFIG_HOME=" + nothing, "XDG_CONFIG_DIRS=" + nothing),
                List.of());
    }

    /** What programs share, such as icons, but for the list of the programs themselves. */
    private Path withoutPrograms() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        try (Stream<Path> parts = Files.list(Path.of("/usr/share"))) {
            for (Path part : parts.filter(part -> !part.endsWith("applications")).toList()) {
                Files.createSymbolicLink(shared.resolve(part.getFileName()), part);
            }
        }
        return shared;
    }

    /** Makes the program the one for pages, and answers with the file that it writes to. */
    private Path witness() throws IOException {
        Path opened = folder.resolve("opened.txt");
        Path program = folder.resolve("witness");
        Files.writeString(program, "#!/bin/sh\necho \"$1\" > " + opened + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path programs = Files.createDirectories(folder.resolve("data/applications"));
        Files.writeString(programs.resolve("witness.desktop"), PROGRAM.formatted(program));
        Path settings = Files.createDirectories(folder.resolve("config"));
        Files.writeString(settings.resolve("mimeapps.list"), PAGES);
        return opened;
    }
}
