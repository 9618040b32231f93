package jtbd.install.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK that the newest platform runs on. */
final class LaterJava {

    private static final int NEEDED = 21;

    private LaterJava() {
    }

    /** The program of the one that is named by {@code JAVA_HOME_25}, or is installed where systems keep them. */
    static Optional<Path> find() throws IOException {
        String named = System.getenv("JAVA_HOME_25");
        if (named != null) {
            return Optional.of(Path.of(named, "bin", "java"));
        }
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(all)) {
            return homes.filter(home -> Files.exists(home.resolve("bin/javac")) && version(home) >= NEEDED)
                    .max((one, other) -> Integer.compare(version(one), version(other)))
                    .map(home -> home.resolve("bin/java"));
        }
    }

    private static int version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("\\D*(\\d+).*", "$1")).mapToInt(Integer::parseInt).findFirst()
                    .orElse(0);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
