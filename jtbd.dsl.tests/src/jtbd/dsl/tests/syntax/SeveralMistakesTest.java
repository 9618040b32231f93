package jtbd.dsl.tests.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** A file is read on behind its mistakes: each is told, what follows from them is not, and all else is checked. */
class SeveralMistakesTest {

    @Test
    void mistakes_in_two_declarations_have_a_message_each() {
        assertThat(SyntaxErrors.in("""
                job A functional { wen "x" }
                job B functional { wnat "x" }
                """)).containsExactly(
                        "1:20 'wen' cannot stand here in job 'A'. Did you mean 'when'?",
                        "2:20 'wnat' cannot stand here in job 'B'. Did you mean 'want'?");
    }

    @Test
    void mistakes_in_one_declaration_have_a_message_each() {
        assertThat(SyntaxErrors.in("""
                job A functionl {
                  wen "x"
                  want to be happy
                  importance 9
                  satisfaction 2,5/10
                  measured M
                }
                metric M {
                  target >= 5 % by 2026-02-30
                }
                """)).containsExactly(
                        "1:7 A job says after its name and title what kind it is: functional, emotional, social, "
                                + "supporting (by a buyer, co-creator or transferrer) or consumption (with its stage). "
                                + "Did you mean 'functional'?",
                        "2:3 'wen' cannot stand here in job 'A'. Did you mean 'when'?",
                        "3:8 A text in quotation marks is needed after 'want' instead of 'to'.",
                        "4:14 A score has its scale, such as 9/10: '/' is missing after '9'.",
                        "5:16 Numbers have a decimal point: write 2.5 instead of 2,5.",
                        "6:12 'by' is missing after 'measured' before 'M'.",
                        "9:20 '2026-02-30' is not a date. Write year, month and day, such as 2026-03-31.");
    }

    @Test
    void the_rules_check_all_that_was_read_as_if_the_mistakes_were_mended() {
        String text = """
                industry I {
                  job A functionl { imporance 11/10 }
                  metric M { targt >= 5 % }
                }
                """;
        assertThat(rules(text)).containsExactlyInAnyOrderElementsOf(rules(text.replace("functionl", "functional")
                .replace("imporance", "importance").replace("targt", "target"))).contains("score.out-of-scale");
    }

    @Test
    void the_rules_check_the_rest_of_a_file_with_an_impossible_date() {
        assertThat(rules("""
                industry I {
                  metric M "m" { unit % target >= 5 % by 2026-02-30 }
                  job A "a" functional { importance 11/10 }
                }
                """)).contains("score.out-of-scale", "job.missing-outcome")
                .doesNotContain("metric.missing-target");
    }

    @Test
    void what_may_stand_in_a_passage_that_was_left_out_is_not_missed() {
        String unknown = """
                industry I {
                  job A functional {
                    gibberish "one" { outcomes { minimize time to "x" } }
                  }
                  job B functional { want "to b" }
                }
                """;
        assertThat(findings(unknown)).extracting(Finding::element).contains("I.B").doesNotContain("I.A");
    }

    @Test
    void what_may_be_declared_in_a_passage_that_was_left_out_is_not_unknown() {
        assertThat(rules("""
                gibberish Owners "owners" { user "x" }
                job A functional { for Owners }
                job B functional { for Strangers }
                """)).containsOnlyOnce("reference.unknown-reference");
    }

    @Test
    void what_may_be_used_in_a_passage_that_was_left_out_is_not_unused() {
        assertThat(rules("""
                segment S "s" { user "x" economic buyer "x" }
                segment T "t" { user "x" economic buyer "x" }
                gibberish A for S
                """)).containsOnlyOnce("segment.unused-segment");
    }

    @Test
    void what_somebody_is_writing_the_head_of_is_not_judged() {
        List<String> heads = List.of("job A \"Sleep", "job A functional score", "job A functionl", "metric M \"Hours",
                "metric M {", "interview I \"Ana\" on", "competitor C dir", "action A priority");
        assertThat(heads).allSatisfy(head -> {
            assertThat(findings(head + "\n")).as(head).isEmpty();
            assertThat(findings(head + "\nsegment S \"s\" { user \"x\" }\n")).as(head)
                    .extracting(Finding::element).containsOnly("S");
        });
    }

    @Test
    void what_has_a_mistake_in_its_head_is_not_judged_by_what_follows_on_it() {
        assertThat(rules("""
                interview I "Ana" by Bob on 2026-01-01 with S {
                  trigger "What happened?" -> "It rained."
                }
                """)).noneMatch(rule -> rule.startsWith("interview."));
    }

    @Test
    void what_only_follows_from_a_block_that_is_not_written_yet_is_not_told() {
        assertThat(rules("job A functional {\n  want \"to a\"\n  forces\n}\n")).isEmpty();
    }

    @Test
    void what_was_guessed_is_not_judged() {
        assertThat(rules("metric M \"M\" {\n  unit %\n  baseline eighteen %\n}"))
                .doesNotContain("metric.unit-mismatch");
    }

    @Test
    void ignored_rules_are_not_called_silent_where_something_was_left_out() {
        assertThat(rules("job A functional { ignore job.compound because \"x\" gibberish }"))
                .doesNotContain("ignore.silences-nothing");
        assertThat(rules("job A functional { ignore job.compound because \"x\" }"))
                .contains("ignore.silences-nothing");
    }

    @Test
    void a_text_of_nothing_but_mistakes_has_an_end() {
        assertThat(SyntaxErrors.in("} { ( ; 7 \"".repeat(500))).isNotEmpty().hasSizeLessThan(110);
    }

    private static List<String> rules(String text) {
        return findings(text).stream().map(Finding::rule).toList();
    }

    private static List<Finding> findings(String text) {
        return Findings.in(text).stream().filter(finding -> !finding.rule().startsWith("syntax.")).toList();
    }
}
