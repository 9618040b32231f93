package jtbd.dsl.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.tests.fixtures.Findings;

/** The workspaces under examples/ keep the promises that their README makes. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final Pattern QUOTE = Pattern.compile("(?ms)^```jtbd\n(.*?)^```$");
    private static final Pattern RULE_COMMENT = Pattern.compile("\\s*// ([a-z]+\\.[a-z-]+)(:.*)?");

    @TestFactory
    Stream<DynamicTest> each_workspace_is_clean_by_itself() {
        return Stream.of("tour", "repair", "personal-services", "factory-iot")
                .map(name -> dynamicTest(name, () -> assertClean(name)));
    }

    @Test
    void the_industries_are_clean_together() throws IOException {
        assertClean("repair", "personal-services", "factory-iot");
    }

    @TestFactory
    Stream<DynamicTest> each_rule_that_a_comment_names_fires_below_it() throws IOException {
        return filesOf("with-findings").stream().map(file -> dynamicTest(file.getFileName().toString(), () -> {
            String text = Files.readString(file);
            assertThat(Findings.in(text)).extracting(finding -> finding.place().line() + " " + finding.rule())
                    .containsAll(promises(text));
        }));
    }

    @Test
    void the_readme_quotes_the_tour() throws IOException {
        String tour = withoutIndents(Files.readString(EXAMPLES.resolve("tour/tour.jtbd")));
        List<String> quotes = QUOTE.matcher(Files.readString(Path.of("..", "README.md"))).results()
                .map(quote -> withoutIndents(quote.group(1))).toList();
        assertThat(quotes).hasSizeGreaterThan(5).allSatisfy(quote -> assertThat(tour).contains(quote));
    }

    private static String withoutIndents(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static void assertClean(String... workspaces) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String workspace : workspaces) {
            for (Path file : filesOf(workspace)) {
                texts.add(Files.readString(file));
            }
        }
        assertThat(Findings.in(texts.toArray(String[]::new))).filteredOn(finding -> finding.severity() != Severity.INFO)
                .extracting(Finding::message).isEmpty();
    }

    /** The line and the rule of each comment that names one; comments in a row are about the line below them. */
    private static List<String> promises(String text) {
        List<String> promises = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int line = 1; line <= lines.size(); line++) {
            Matcher comment = RULE_COMMENT.matcher(lines.get(line - 1));
            if (comment.matches()) {
                rules.add(comment.group(1));
            } else {
                for (String rule : rules) {
                    promises.add(line + " " + rule);
                }
                rules.clear();
            }
        }
        assertThat(promises).isNotEmpty();
        return promises;
    }

    private static List<Path> filesOf(String workspace) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES.resolve(workspace))) {
            return files.filter(file -> file.toString().endsWith(".jtbd")).sorted().toList();
        }
    }
}
