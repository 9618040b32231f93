package jtbd.dsl.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** How the sources of all modules look: lines that fit, imports in order and all of them used. */
class SourceStyleTest {

    private static final int LONGEST_LINE = 120;

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

    private static List<String> longLines(Source source) {
        return source.text().lines().filter(line -> line.codePointCount(0, line.length()) > LONGEST_LINE).toList();
    }

    private static List<String> unusedImports(Source source) {
        String code = source.withoutImports();
        return source.imports().stream().map(Import::name).filter(name -> !name.endsWith("*")).filter(name -> !Pattern
                .compile("\\b" + name.substring(name.lastIndexOf('.') + 1) + "\\b").matcher(code).find()).toList();
    }

    private static List<String> misplacedImports(Source source) {
        List<Import> imports = source.imports();
        List<Import> ordered = imports.stream().sorted(Comparator.comparing(Import::isOrdinary)
                .thenComparing(Import::group).thenComparing(Import::file)).toList();
        return imports.stream().filter(each -> ordered.get(imports.indexOf(each)) != each).map(Import::name).toList();
    }

    private static List<String> complaints(Function<Source, List<String>> check) {
        return Sources.all().stream().flatMap(source -> check.apply(source).stream()
                .map(complaint -> source + ": " + complaint)).toList();
    }
}
