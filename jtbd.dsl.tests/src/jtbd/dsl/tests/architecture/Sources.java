package jtbd.dsl.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources that are written by hand, module by module. */
final class Sources {

    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of("jtbd.dsl", "jtbd.workspace", "jtbd.dsl.ide", "jtbd.cli",
            "jtbd-maven-plugin", "jtbd.dsl.ui", "jtbd.eclipse", "jtbd.benchmark", "jtbd.dsl.tests", "jtbd.dsl.ui.tests",
            "jtbd.install.tests", "releng/smoke");

    private Sources() {
    }

    static List<Source> all() {
        return MODULES.stream().flatMap(module -> of(module).stream()).toList();
    }

    static List<Source> of(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xtend|xtext)")).sorted().map(Source::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
