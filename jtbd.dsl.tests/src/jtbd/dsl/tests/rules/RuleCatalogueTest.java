package jtbd.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RulePage;
import jtbd.dsl.tests.fixtures.Findings;

/** Holds every rule to its word: it reports its example, and nothing once that is mended. */
class RuleCatalogueTest {

    @TestFactory
    Stream<DynamicTest> rules_report_their_example() {
        return forEachRule("fires on its example", rule -> {
            List<Finding> found = Findings.in(RulePage.of(rule).example());
            assertThat(found).extracting(Finding::rule).contains(rule.id());
            if (rule.check().isPresent()) {
                assertThat(found).extracting(Finding::rule).doesNotContain("syntax.syntax-error");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> rules_are_silent_once_it_is_mended() {
        return forEachRule("is silent on the mended example", rule ->
                assertThat(Findings.in(RulePage.of(rule).mended()))
                .filteredOn(finding -> finding.rule().equals(rule.id()) || finding.severity() == Severity.ERROR)
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> messages_are_sentences_that_say_what_to_do() {
        return forEachRule("tells what to do", rule -> assertThat(Findings.in(RulePage.of(rule).example()))
                .filteredOn(finding -> finding.rule().equals(rule.id())).extracting(Finding::message)
                .allSatisfy(message -> assertThat(message).hasSizeBetween(20, 300).matches("(?s)[\\p{Lu}'\"\\d].*")));
    }

    @TestFactory
    Stream<DynamicTest> ids_are_spelt_by_package_and_class() {
        return forEachRule("is named after its package and class", rule -> {
            String subject = rule.type().getPackageName().replaceFirst(".*\\.", "");
            String name = rule.type().getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
            assertThat(rule.id()).isEqualTo(subject + "." + name);
        });
    }

    @TestFactory
    Stream<DynamicTest> titles_say_what_holds() {
        return forEachRule("has a title", rule -> assertThat(rule.title()).matches("\\p{Lu}.*[^.]").contains(" ")
                .hasSizeLessThanOrEqualTo(90));
    }

    @TestFactory
    Stream<DynamicTest> pages_hold_a_reason_and_two_examples() {
        return forEachRule("has a page", rule -> {
            RulePage page = RulePage.of(rule);
            assertThat(page.why()).endsWith(".").hasSizeBetween(40, 600).doesNotContain("#");
            assertThat(page.examples()).hasSize(2);
        });
    }

    @Test
    void no_two_rules_share_an_id() {
        assertThat(RuleCatalogue.all()).extracting(RegisteredRule::type).doesNotHaveDuplicates();
        assertThat(RuleCatalogue.all()).extracting(RegisteredRule::id).doesNotHaveDuplicates().isSorted();
    }

    private static Stream<DynamicTest> forEachRule(String claim, ThrowingConsumer<RegisteredRule> test) {
        return RuleCatalogue.all().stream()
                .map(rule -> dynamicTest(rule.id() + " " + claim, () -> test.accept(rule)));
    }
}
