package jtbd.dsl.tests.syntax;

import static jtbd.dsl.tests.syntax.Told.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.tests.fixtures.SyntaxErrors;

/** Where blocks begin and end. */
class BlockMessagesTest {

    @Test
    void a_block_that_is_not_closed() {
        says("1:25 The block of job 'A' that begins on line 1 is not closed. Add } at its end.",
                "job A functional { when \"x\"");
    }

    @Test
    void a_block_that_is_not_closed_before_the_next_one() {
        says("2:8 The block of job 'A' that begins on line 1 is not closed. Add its } after line 2.", """
                job A functional { when "x"
                  want "y"
                job B functional { want "z" }
                metric C { unit % }
                """);
    }

    @Test
    void a_block_that_is_not_opened() {
        says("1:7 A bracket { is missing after 'functional', where the block of job 'A' begins.",
                "job A functional when \"x\" }");
        says("2:13 A bracket { is missing after 'functional', where the block of job 'A' begins.", """
                industry X "x" {
                  job A "a" functional
                    want "to do it"
                  }
                  job B "b" functional {
                    want "to do more"
                  }
                }
                """);
        says("2:13 A bracket { is missing after \"s\", where the block of segment 'S' begins.", """
                industry X "x" {
                  segment S "s"
                    user "the owner"
                  }
                  metric M "m" {
                    unit %
                  }
                }
                """);
    }

    @Test
    void a_block_of_a_step_that_is_not_opened() {
        says("3:12 A bracket { is missing after \"x\", where the block of 'define' begins.", """
                job A functional {
                  map {
                    define "x"
                      minimize time to "y"
                    }
                  }
                }
                """);
    }

    @Test
    void a_block_that_is_not_opened_though_each_of_its_words_could_stand_there() {
        says("1:12 A bracket { is missing after \"x\", where the block of industry 'X' begins.", """
                industry X "x"
                  job A "a" functional {
                    want "to do it"
                  }
                }
                """);
        says("2:13 A bracket { is missing after \"s\", where the block of segment 'S' begins.", """
                industry X "x" {
                  segment S "s"
                    note "n"
                  }
                }
                """);
    }

    @Test
    void a_block_that_a_word_needs_and_the_next_line_does_not_begin() {
        says("2:3 A bracket { is missing after 'outcomes'.", """
                job A functional {
                  outcomes
                    minimize time to "x"
                  }
                }
                """);
        says("1:1 A bracket { is missing after 'roadmap'.", "roadmap\naction A \"a\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pains", "gains", "outcomes", "map", "forces", "value", "story"})
    void a_block_of_which_only_the_word_is_written(String word) {
        for (String next : List.of("", "  so \"I am fit\"\n", "  outcomes {\n    avoid \"rain\"\n  }\n")) {
            says("2:3 A bracket { is missing after '" + word + "'.",
                    "job A functional {\n  " + word + "\n" + next + "}\njob B functional {\n  want \"to b\"\n}\n");
        }
    }

    @Test
    void a_block_that_is_begun_before_a_statement_that_cannot_stand_in_it() {
        says("2:9 The block of 'pains' that begins on line 2 is not closed. Add } at its end.", """
                job A functional {
                  pains {
                  outcomes {
                    minimize time to "x"
                  }
                }
                """);
    }

    @Test
    void a_block_that_is_not_closed_behind_a_statement_that_is_not_complete() {
        assertThat(SyntaxErrors.in("""
                job A functional {
                  pains {
                    extreme undesired "x" evidence
                  outcomes {
                    minimize time to "x"
                  }
                }
                """)).containsExactly("3:27 A name is needed after 'evidence'.",
                        "3:27 The block of 'pains' that begins on line 2 is not closed. Add its } after line 3.");
    }

    @Test
    void a_statement_beside_the_block_that_it_belongs_into() {
        says("1:20 'minimize' cannot stand here in job 'A'. It belongs in outcomes { … }.",
                "job A functional { minimize time to \"x\" }");
        says("1:20 'Minimise' cannot stand here in job 'A'. It is written minimize and belongs in outcomes { … }.",
                "job A functional { Minimise time to \"x\" }");
        says("1:20 'extreme' cannot stand here in job 'A'. It belongs in pains { … }.",
                "job A functional { extreme risk \"x\" }");
        says("1:20 'define' cannot stand here in job 'A'. It belongs in map { … }.",
                "job A functional { define \"x\" }");
        says("3:3 'pull' cannot stand here in job 'A'. It belongs in forces { … }.",
                "job A functional {\n  forces { push 3/5 \"x\" }\n  pull 3/5 \"y\"\n}\n");
        says("1:14 'minimize' cannot stand here in industry 'I'. It belongs in the outcomes of a job or of a step of "
                + "a job map.", "industry I { minimize time to \"x\" }");
        says("1:26 'technical' cannot stand here in feature 'F'. It belongs in value { … }.",
                "offering O { feature F { technical \"x\" } }");
    }

    @Test
    void a_block_around_things_that_stand_on_their_own() {
        String why = " stands on its own, without a block around all of them. Leave ";
        says("2:3 Each job" + why + "'jobs' and its brackets out.", """
                industry Food {
                  jobs {
                    job Eat "Eat" functional
                    job Cook "Cook" functional
                  }
                  metric M "m"
                }
                """);
        says("1:1 Each segment" + why + "'segments' and its brackets out.", "segments { segment A \"a\" }\n");
    }

    @Test
    void things_without_a_block() {
        says("""
                industry X "x" {
                  segment S "s"
                  metric M "m"
                }
                """);
    }

    @Test
    void a_bracket_too_many() {
        says("1:31 There is one } too many here: every block before it is closed already.",
                "job A functional { when \"x\" } }");
    }

    @Test
    void a_bracket_too_many_within_an_industry() {
        says("5:3 There is one } too many here: the block of job 'A' is closed already.", """
                industry X "x" {
                  job A "a" functional {
                    want "to do it"
                  }
                  }
                  job B "b" functional {
                    want "to do more"
                  }
                  overview "o"
                }
                """);
    }

    @Test
    void a_block_that_is_not_closed_before_a_bracket_of_another_one() {
        says("6:10 The block of job 'B' that begins on line 5 is not closed. Add its } after line 6.", """
                industry X "x" {
                  job A "a" functional {
                    want "to do it"
                  }
                  job B "b" functional {
                    want "to do more"
                }
                """);
        says("2:12 The block of industry 'X' that begins on line 1 is not closed. Add its } after line 2.", """
                industry X "x" {
                  overview "o"
                industry Y "y" {
                }
                """);
    }

    @Test
    void a_block_that_is_closed_too_early() {
        says("3:3 'so' can stand in job 'A', but the block of that is closed before it. Is that } one too many?", """
                industry I {
                  job A functional { want "to x" }
                  so "y"
                }
                """);
    }
}
