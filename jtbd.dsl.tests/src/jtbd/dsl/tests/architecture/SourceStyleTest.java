package jtbd.dsl.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** How the sources of all modules look: lines that fit, imports in order and all of them used. */
class SourceStyleTest {

    private static final int LONGEST_LINE = 120;
    private static final Pattern IMPORT = Pattern
            .compile("(?m)^import (static )?(?:extension )?([\\w.]+?)(\\.\\*)?;?$");
    private static final List<String> GROUPS = List.of("java.", "javax.", "org.", "com.");

    @Test
    void lines_are_at_most_120_characters_long() {
        assertThat(complaints(SourceStyleTest::longLines)).isEmpty();
    }

    @Test
    void every_import_is_used() {
        assertThat(complaints(SourceStyleTest::unusedImports)).isEmpty();
    }

    @Test
    void imports_stand_static_ones_first_then_java_javax_org_com_others_and_our_own() {
        assertThat(complaints(SourceStyleTest::misplacedImports)).isEmpty();
    }

    private static List<String> longLines(String text) {
        return text.lines().filter(line -> line.codePointCount(0, line.length()) > LONGEST_LINE).toList();
    }

    private static List<String> unusedImports(String text) {
        String code = IMPORT.matcher(text).replaceAll("");
        return imports(text).stream().map(Import::name).filter(name -> !name.endsWith("*")).filter(name -> !Pattern
                .compile("\\b" + name.substring(name.lastIndexOf('.') + 1) + "\\b").matcher(code).find()).toList();
    }

    private static List<String> misplacedImports(String text) {
        List<Import> imports = imports(text);
        List<Import> ordered = imports.stream().sorted(Comparator.comparing(Import::isOrdinary)
                .thenComparing(Import::group).thenComparing(Import::file)).toList();
        return imports.stream().filter(each -> ordered.get(imports.indexOf(each)) != each).map(Import::name).toList();
    }

    private static List<Import> imports(String text) {
        List<Import> imports = new ArrayList<>();
        Matcher found = IMPORT.matcher(text);
        while (found.find()) {
            imports.add(new Import(found.group(1) == null, found.group(2) + (found.group(3) == null ? "" : ".*")));
        }
        return imports;
    }

    private static List<String> complaints(Function<String, List<String>> check) {
        List<String> complaints = new ArrayList<>();
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            check.apply(text(file)).forEach(complaint -> complaints.add(file + ": " + complaint));
        }
        return complaints;
    }

    private static List<Path> files() {
        return Stream.of("jtbd.dsl", "jtbd.workspace", "jtbd.dsl.ide", "jtbd.cli", "jtbd-maven-plugin",
                "jtbd.benchmark", "jtbd.dsl.tests").map(module -> Path.of("..", module, "src"))
                .filter(Files::isDirectory).flatMap(SourceStyleTest::sources).toList();
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|xtend|xtext)")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Import(boolean isOrdinary, String name) {

        /** Without what it takes from inside the file: a class may stand before or after its own parts. */
        String file() {
            return name.replaceFirst("(\\.[A-Z]\\w*)\\..*", "$1");
        }

        int group() {
            if (!isOrdinary) {
                return 0;
            }
            return name.startsWith("jtbd.") ? GROUPS.size() + 1
                    : (int) GROUPS.stream().takeWhile(start -> !name.startsWith(start)).count();
        }
    }
}
