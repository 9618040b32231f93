package jtbd.dsl.tests.editors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.google.gson.Gson;

/** The extension for VS Code: packages it, unpacks the package, and runs the tests that are written beside it. */
class VsCodeTest {

    private static final Path EXTENSION = Path.of("../editors/vscode").toAbsolutePath().normalize();
    private static final int NEEDED_NODE = 20;

    /** What came of one of its tests. */
    private record Outcome(String name, String message) {
    }

    @BeforeAll
    static void the_extension_is_packaged() throws Exception {
        PackagedServer.command();
        Program.assumeInstalled("node", "nodejs");
        Program.assumeInstalled("npm", "npm");
        int node = Integer.parseInt(Program.run(EXTENSION, Map.of(), "node", "-p", "parseInt(process.versions.node)")
                .strip());
        assumeTrue(node >= NEEDED_NODE, "The extension for VS Code was not tried: it needs Node.js " + NEEDED_NODE
                + " or later, this is " + node + ".");
        assumeTrue(Files.exists(EXTENSION.resolve("node_modules/.package-lock.json")),
                "The extension for VS Code was not tried: its packages could not be installed (npm ci).");
        String printed = Program.run(EXTENSION, Map.of(), "sh", "build");
        assertThat(printed).contains("Packaged: target/jtbd.vsix");
    }

    @TestFactory
    Stream<DynamicTest> the_extension_does_what_it_should() throws Exception {
        String printed = Program.run(EXTENSION, Map.of("NODE_NO_WARNINGS", "1"), "npm", "test", "--silent");
        List<Outcome> outcomes = Arrays.stream(printed.split("\n")).filter(line -> line.startsWith("{\"name\""))
                .map(line -> new Gson().fromJson(line, Outcome.class)).toList();
        assertThat(outcomes).as(printed).hasSizeGreaterThan(30);
        return outcomes.stream().map(outcome -> dynamicTest(outcome.name(),
                () -> assertThat(outcome.message()).isNull()));
    }
}
