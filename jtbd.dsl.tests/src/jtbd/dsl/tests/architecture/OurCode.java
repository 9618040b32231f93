package jtbd.dsl.tests.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The classes of all modules but the tests, as far as they are built. */
final class OurCode {

    static final JavaClasses CLASSES = new ClassFileImporter().importPaths(folders());

    private OurCode() {
    }

    private static List<Path> folders() {
        return Stream.of("jtbd.dsl", "jtbd.workspace", "jtbd.dsl.ide", "jtbd.cli", "jtbd-maven-plugin")
                .map(module -> Path.of("..", module, "target", "classes")).filter(Files::isDirectory).toList();
    }
}
