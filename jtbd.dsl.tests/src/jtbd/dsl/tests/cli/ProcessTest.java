package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.documents.DocumentFormats;

/** The program as a process of its own. */
class ProcessTest {

    private static final Path TOUR = Path.of("../examples/tour").toAbsolutePath().normalize();
    private static final String FORMATS = String.join(",", DocumentFormats.names());

    @TempDir
    private Path folder;

    @Test
    void another_locale_time_zone_and_encoding_give_the_same_bytes() throws Exception {
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        assertThat(run(List.of(), "generate", TOUR.toString(), "--to", FORMATS, "-o", here.toString()).status())
                .isZero();
        assertThat(run(List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n"),
                "generate", TOUR.toString(), "--to", FORMATS, "-o", there.toString()).status()).isZero();
        assertThat(contents(there)).isEqualTo(contents(here)).isNotEmpty();
    }

    @Test
    void reports_are_utf_8_with_plain_line_feeds_everywhere() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jtbd"), "package a\nindustry I \"面包\" { measured by Ö }\n");
        for (String format : List.of("text", "json", "sarif", "github", "gitlab")) {
            Call usual = run(List.of(), "check", "--format", format, file.toString());
            Call odd = run(List.of("-Duser.language=ar", "-Dfile.encoding=ISO-8859-1", "-Dline.separator=\r\n"),
                    "check", "--format", format, file.toString());
            assertThat(odd).isEqualTo(usual);
            assertThat(usual.out()).contains("'Ö'").doesNotContain("\r");
        }
    }

    @Test
    void the_exit_status_reaches_the_caller() throws Exception {
        assertThat(run(List.of(), "version").out()).startsWith("jtbd ").contains("\nbuild ", "\nJava ");
        assertThat(run(List.of(), "check", folder.resolve("missing").toString()).status()).isEqualTo(2);
    }

    @Test
    void a_run_that_is_killed_leaves_whole_documents() throws Exception {
        Path out = folder.resolve("out");
        Process process = start(List.of(), "generate", TOUR.toString(), "--to", FORMATS, "-o", out.toString());
        // Killed as soon as the first document lies anywhere, in the middle of the work.
        while (process.isAlive() && !(Files.exists(out) && hasEntries(out))) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        Map<String, String> left = contents(out);
        Path whole = folder.resolve("whole");
        run(List.of(), "generate", TOUR.toString(), "--to", FORMATS, "-o", whole.toString());
        assertThat(contents(whole)).containsAllEntriesOf(left);
        run(List.of(), "generate", TOUR.toString(), "--to", FORMATS, "-o", out.toString());
        assertThat(contents(out)).isEqualTo(contents(whole));
    }

    private static boolean hasEntries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    private Call run(List<String> options, String... arguments) throws Exception {
        Process process = start(options, arguments);
        process.waitFor();
        return new Call(process.exitValue(), Files.readString(folder.resolve("stdout")),
                Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8));
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(options);
        command.add("jtbd.cli.Jtbd");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile()).start();
    }

    /** Documents by path, without what the program keeps for itself. */
    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".jtbd-")) {
                    contents.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
