package jtbd.dsl.tests.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of this machine that a test runs to its end. */
final class Program {

    private static final int PATIENCE_MINUTES = 5;

    private Program() {
    }

    /** Skips the test that asks where the program is not installed. */
    static void assumeInstalled(String name, String debianPackage) {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))),
                () -> "%s was not tried: the Debian package %s is missing.".formatted(name, debianPackage));
    }

    /** What it printed, warnings included. */
    static String run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path printed = Files.createTempFile("printed", ".txt");
        try {
            ProcessBuilder program = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(printed.toFile());
            program.environment().putAll(environment);
            Process running = program.start();
            try {
                assertThat(running.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("%s ends", command[0]).isTrue();
            } finally {
                running.destroyForcibly();
            }
            return Files.readString(printed);
        } finally {
            Files.delete(printed);
        }
    }
}
