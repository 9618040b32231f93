package jtbd.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.tests.fixtures.Findings;

/** One mistake is one error, however many places it shows in. */
class OneMistakeOneFindingTest {

    private static final String SHOP = """
            package shops

            industry Bakery {
              segment Guests { user "the guest" }
              metric Fresh { unit % target > 90 % }
              job EatFresh functional { for Guests want "to eat fresh bread" measured by Fresh evidence Mia.trigger }
              job FeelHome emotional of EatFresh { for Guests want "to feel at home" }
            }
            interview Mia with Guests { trigger "Why?" -> "Hunger." evidence for EatFresh }
            """;

    @Test
    void a_copied_file_is_one_error_for_each_thing_at_its_top_and_names_the_other_file() {
        assertThat(errors(SHOP, SHOP)).containsExactly(
                "The name 'Bakery' is taken: also in 1.jtbd:3. Choose another name, put one of them into another "
                        + "package, or remove it.",
                "The name 'Mia' is taken: also in 1.jtbd:9. Choose another name, put one of them into another "
                        + "package, or remove it.");
    }

    @Test
    void a_third_file_that_refers_to_what_is_there_twice_has_no_error_of_its_own() {
        assertThat(errors(SHOP, SHOP, "package shops\naction Bake { addresses EatFresh }"))
                .hasSize(2).allMatch(message -> message.contains("is taken"));
    }

    @Test
    void a_name_that_is_given_twice_inside_of_one_thing_is_one_error() {
        assertThat(errors("industry Bakery {\n segment Guests { }\n segment Guests { }\n job Eat functional "
                + "{ for Guests } }")).containsExactly("The name 'Guests' is taken: also in 1.jtbd:2. Choose another "
                        + "name, put one of them into another package, or remove it.");
    }

    @Test
    void things_without_a_name_that_would_share_an_id_are_an_error() {
        assertThat(errors("package p\ninsight \"Bread sells itself\"", "package p\ninsight \"Cake does not\"",
                "package q\ninsight \"Tea is another matter\"")).containsExactly("This insight has no name and would "
                        + "share the id 'p.insight-1' with the one in 1.jtbd:2. Give it a name.");
    }

    @Test
    void things_without_a_name_are_told_apart_in_one_file_and_by_names() {
        assertThat(errors("package p\ninsight \"Bread sells itself\"\ninsight \"Cake does not\"",
                "package p\ninsight Tea \"Tea is another matter\"")).isEmpty();
    }

    @Test
    void a_circle_of_parents_is_one_error_that_names_its_jobs_in_order() {
        assertThat(errors("job Outside functional of Bb { }\njob Aa functional of Cc { }\njob Bb functional of Aa { }\n"
                + "job Cc functional of Bb { }\njob Alone functional of Alone { }")).containsExactly(
                        "The parents of job 'Aa' lead back to it: Aa of Cc of Bb of Aa. Take one 'of' out of this "
                                + "circle.",
                        "Job 'Alone' is its own parent. Remove 'of Alone', or name another job.");
    }

    @Test
    void amounts_of_one_wrong_unit_are_one_error() {
        assertThat(errors("""
                metric Wait { unit hours baseline 3 days target <= 4 hours
                  measured 2026-01-01 = 3 days 2026-02-01 = 2 days 2026-03-01 = 5 weeks 2026-04-01 = 5 hours }
                """)).containsExactly(
                        "'3 days' does not compare with the unit of the metric, which is 'hours'; nor do 2 more "
                                + "amounts. Write all amounts in one unit.",
                        "'5 weeks' does not compare with the unit of the metric, which is 'hours'. Write all amounts "
                                + "in one unit.");
    }

    private static List<String> errors(String... texts) {
        return Findings.in(texts).stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message).toList();
    }
}
