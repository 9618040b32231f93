package jtbd.dsl.tests.editors;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The language server as users get it: the jar that the build made, run by the Java that runs the tests. */
final class PackagedServer {

    private static final Path JAR = Path.of("../jtbd.cli/target/jtbd.jar").toAbsolutePath().normalize();

    private PackagedServer() {
    }

    /** The command that starts it; skips the test that asks where the jar was not built. */
    static List<String> command() {
        assumeTrue(Files.exists(JAR), "No editor was tried: jtbd.jar is missing, which ./mvnw -B verify makes.");
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString(),
                "lsp");
    }
}
