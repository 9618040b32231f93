package jtbd.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.settings.Settings;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.fixtures.Models;

/** What `ignore` silences, and that one which silences nothing is told. */
class IgnoreTest {

    @Test
    void a_finding_is_silenced_where_it_stands_and_further_in() {
        assertThat(about("job.missing-metric", "job Eat functional { ignore job.missing-metric because \"…\" }"))
                .isEmpty();
        assertThat(about("job.missing-metric", "industry Bakery { ignore job.missing-metric because \"…\"\n"
                + "job Eat functional { } }")).isEmpty();
    }

    @Test
    void one_that_silences_nothing_is_told() {
        assertThat(about("ignore.silences-nothing", "segment Guests { ignore job.missing-metric because \"…\" }"))
                .containsExactly("'job.missing-metric' finds nothing here any more. Remove this, or it will hide what "
                        + "comes later.");
    }

    @Test
    void one_that_silences_something_anywhere_in_its_block_is_needed() {
        assertThat(about("ignore.silences-nothing", "industry Bakery { ignore job.missing-metric because \"…\"\n"
                + "job Eat functional { } }")).isEmpty();
    }

    @Test
    void one_that_a_rule_of_the_block_around_reports_to_is_needed() {
        assertThat(about("ignore.silences-nothing", "job Eat functional { outcomes { minimize time to \"wait\"\n"
                + "minimize time to \"wait\" { ignore outcome.repeats-another because \"…\" } } }")).isEmpty();
    }

    @Test
    void what_is_found_in_reading_cannot_be_ignored() {
        assertThat(about("ignore.silences-nothing", "job Eat functional { for Nobody\n"
                + "ignore reference.unknown-reference because \"…\" }")).containsExactly(
                        "'reference.unknown-reference' is found in reading the file and cannot be ignored. Remove "
                                + "this, and mend what it is about.");
    }

    @Test
    void a_rule_that_is_off_leaves_its_ignores_alone() {
        Models models = Models.of("segment Guests { ignore job.missing-metric because \"…\" }");
        new Settings("", Map.of("job.missing-metric", Severity.IGNORE), Settings.DEFAULT.zones())
                .attachTo(models.resources());
        assertThat(Findings.in(models)).extracting(Finding::rule).doesNotContain("ignore.silences-nothing");
    }

    @Test
    void this_finding_can_be_ignored_itself() {
        assertThat(about("ignore.silences-nothing", "segment Guests { ignore job.missing-metric because \"…\"\n"
                + "ignore ignore.silences-nothing because \"…\" }")).isEmpty();
    }

    private static List<String> about(String rule, String text) {
        return Findings.in(text).stream().filter(finding -> finding.rule().equals(rule)).map(Finding::message)
                .toList();
    }
}
