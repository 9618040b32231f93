package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.Actions;

/** Outcomes as people say them, with quotation marks around more or less than the text. */
class SpokenOutcomesTest {

    private static final String SYNTAX_ERROR = "syntax.syntax-error";

    private static final String MADE = "Make it an outcome";

    @TempDir
    Path folder;

    @Test
    void an_outcome_with_quotation_marks_around_all_of_it_keeps_its_direction_and_measure() throws Exception {
        assertThat(about("<|>\"Increase the share of colonies that survive\"", SYNTAX_ERROR).after(MADE)).isEqualTo(
                outcome("increase share of \"colonies that survive\""));
        assertThat(about("<|>\"Minimize the time it takes to feed a colony\"", SYNTAX_ERROR).after(MADE))
                .isEqualTo(outcome("minimize time to \"feed a colony\""));
        assertThat(about("<|>\"find a hive\"", SYNTAX_ERROR).after(MADE))
                .isEqualTo(outcome("minimize time to \"find a hive\""));
    }

    @Test
    void it_does_so_on_the_line_of_its_block_in_a_step_and_straight_in_a_job() throws Exception {
        assertThat(inJob("outcomes { <|>\"Reduce the number of dead bees\" }").after(MADE))
                .isEqualTo(job("outcomes { reduce number of \"dead bees\" }"));
        assertThat(inJob("map { prepare \"feed\" {\n    <|>\"Reduce the number of dead bees\"\n  } }")
                .after(MADE))
                        .isEqualTo(job("map { prepare \"feed\" {\n    reduce number of \"dead bees\"\n  } }"));
        assertThat(inJob("<|>\"Reduce the number of dead bees\"").after(MADE))
                .isEqualTo(job("outcomes {\n    reduce number of \"dead bees\"\n  }"));
    }

    @Test
    void the_time_it_takes_is_measured_before_a_text_that_has_its_quotation_marks() throws Exception {
        assertThat(about("minimize <|>the time it takes to \"feed a hive\"", SYNTAX_ERROR)
                .after("Write it as an outcome")).isEqualTo(outcome("minimize time to \"feed a hive\""));
    }

    @Test
    void what_goes_on_behind_a_text_that_ends_too_early_is_no_outcome_yet() throws Exception {
        assertThat(about("minimize <|>the likelihood that \"a hive\" falls when it storms", SYNTAX_ERROR).titles())
                .doesNotContain("Write it as an outcome");
        assertThat(about("minimize <|>the likelihood that \"a hive falls\" importance 8/10 // often", SYNTAX_ERROR)
                .after("Write it as an outcome"))
                        .isEqualTo(outcome("minimize likelihood that \"a hive falls\" importance 8/10 // often"));
    }

    @Test
    void a_risk_is_measured_as_a_likelihood() throws Exception {
        Actions offered = about("minimize <|>risk that \"a colony starves\"", SYNTAX_ERROR);

        assertThat(offered.titles()).doesNotContain("Put quotation marks around the text");
        assertThat(offered.after("Write it as an outcome"))
                .isEqualTo(outcome("minimize likelihood that \"a colony starves\""));
        assertThat(about("minimize <|>the risk of fire", SYNTAX_ERROR).after("Write it as an outcome"))
                .isEqualTo(outcome("minimize likelihood of \"fire\""));
        assertThat(about("minimize <|>the odds that a colony starves", SYNTAX_ERROR).after("Write it as an outcome"))
                .isEqualTo(outcome("minimize odds that \"a colony starves\""));
    }

    @Test
    void what_is_listed_goes_the_way_that_its_comparison_asks_for() throws Exception {
        assertThat(inJob("""
                outcomes {
                    <|>- Faster feeding
                    - More honey
                    - Fewer stings
                    - lower cost
                  }""").after("Make each line an outcome")).isEqualTo(job("""
                        outcomes {
                            increase speed of "feeding"
                            increase "honey"
                            minimize number of "stings"
                            minimize "cost"
                          }"""));
    }

    @Test
    void what_is_listed_without_a_direction_gets_none() throws Exception {
        assertThat(inJob("outcomes {\n    <|>- Strength of a colony\n    - More than ten hives\n  }")
                .after("Make each line an outcome")).isEqualTo(job("""
                        outcomes {
                            outcome "Strength of a colony"
                            outcome "More than ten hives"
                          }"""));
    }

    @Test
    void a_measure_within_the_text_is_taken_out_of_it() throws Exception {
        Actions offered = about("minimize <|>\"the time it takes to feed\"", "outcome.missing-measure");

        assertThat(offered.titles()).filteredOn(title -> title.startsWith("Measure"))
                .containsExactly("Measure the 'time to'");
        assertThat(offered.after("Measure the 'time to'")).isEqualTo(outcome("minimize time to \"feed\""));
        assertThat(about("minimize <|>\"risk of fire\"", "outcome.missing-measure")
                .after("Measure the 'likelihood of'")).isEqualTo(outcome("minimize likelihood of \"fire\""));
    }

    private Actions about(String marked, String rule) throws Exception {
        return new Offers(folder).about(outcome(marked), rule);
    }

    private Actions inJob(String marked) throws Exception {
        return new Offers(folder).about(job(marked), SYNTAX_ERROR);
    }

    private static String outcome(String line) {
        return job("outcomes {\n    " + line + "\n  }");
    }

    private static String job(String statement) {
        return "job Keep \"Keep bees\" functional {\n  " + statement + "\n}\n";
    }
}
