package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is offered for a statement that stands in another block than the one that it belongs in. */
class WrongBlocksTest {

    private static final String RULE = "syntax.syntax-error";

    @TempDir
    Path folder;

    @Test
    void outcomes_straight_in_a_job_are_put_into_a_block() throws Exception {
        assertThat(offers().about("""
                job Share "Share files" functional {
                  want "to share files"
                  minim<|>ize time to "find a file" importance 8/10 satisfaction 3/10
                  minimize time to "send it"
                  so "nobody waits"
                }
                """, RULE).after("Put it into outcomes { … }")).isEqualTo("""
                job Share "Share files" functional {
                  want "to share files"
                  outcomes {
                    minimize time to "find a file" importance 8/10 satisfaction 3/10
                    minimize time to "send it"
                  }
                  so "nobody waits"
                }
                """);
    }

    @Test
    void outcomes_with_a_capital_or_in_british_spelling_are_put_into_a_block_as_well() throws Exception {
        assertThat(offers().about("""
                job Share "Share files" functional {
                  <|>Minimise time to find a file
                  Reduce calls
                }
                """, RULE).after("Put it into outcomes { … }")).isEqualTo("""
                job Share "Share files" functional {
                  outcomes {
                    minimize time to "find a file"
                    reduce "calls"
                  }
                }
                """);
    }

    @Test
    void an_outcome_joins_those_that_are_there() throws Exception {
        assertThat(offers().about("""
                job Share "Share files" functional {
                  outcomes {
                    minimize time to "find a file"
                  }
                  out<|>come minimize time to "send it" importance 8/10
                }
                """, RULE).after("Put it into outcomes { … }")).isEqualTo("""
                job Share "Share files" functional {
                  outcomes {
                    minimize time to "find a file"
                    outcome minimize time to "send it" importance 8/10
                  }
                }
                """);
    }

    @Test
    void a_statement_gets_its_quotation_marks_on_the_way_into_its_block_and_keeps_its_scores() throws Exception {
        assertThat(inItsBlock("minimize time to find milk importance 8/10 satisfaction 3/10", "outcomes"))
                .isEqualTo("minimize time to \"find milk\" importance 8/10 satisfaction 3/10");
        assertThat(inItsBlock("minimize the time it takes to find milk importance 8/10", "outcomes"))
                .isEqualTo("minimize time to \"find milk\" importance 8/10");
        assertThat(inItsBlock("minimize time to find milk, bread and tea, importance 8/10", "outcomes"))
                .isEqualTo("minimize time to \"find milk, bread and tea\" importance 8/10");
        assertThat(inItsBlock("push 3/5 no milk is left", "forces")).isEqualTo("push 3/5 \"no milk is left\"");
        assertThat(inItsBlock("extreme risk the milk is sour", "pains"))
                .isEqualTo("extreme risk \"the milk is sour\"");
        assertThat(inItsBlock("define know what to buy", "map")).isEqualTo("define \"know what to buy\"");
    }

    private String inItsBlock(String statement, String block) throws Exception {
        return offers().about("job A \"a\" functional {\n  <|>" + statement + "\n}\n", RULE)
                .after("Put it into " + block + " { … }").lines().skip(2).findFirst().orElseThrow().strip();
    }

    @Test
    void statements_without_quotation_marks_join_those_that_are_there() throws Exception {
        assertThat(offers().about("""
                job A "a" functional {
                  outcomes {
                    minimize time to "a"
                  }
                  <|>minimize time to find milk importance 8/10
                  minimize likelihood that milk is sour
                }
                """, RULE).after("Put it into outcomes { … }")).isEqualTo("""
                job A "a" functional {
                  outcomes {
                    minimize time to "a"
                    minimize time to "find milk" importance 8/10
                    minimize likelihood that "milk is sour"
                  }
                }
                """);
    }

    @Test
    void only_the_statement_itself_is_put_into_a_block_on_its_line() throws Exception {
        assertThat(offers().about("job Share functional { <|>extreme risk \"x\" so \"y\" }\n", RULE)
                .after("Put it into pains { … }"))
                        .isEqualTo("job Share functional { pains { extreme risk \"x\" } so \"y\" }\n");
    }

    @Test
    void what_stands_outside_of_industries_is_moved_out() throws Exception {
        assertThat(offers().about("""
                industry Sharing "Sharing" {
                  job Share "Share files" functional {
                    inter<|>view Ana "Ana" {
                      trigger "Why?" -> "They wait"
                    }
                    want "to share files"
                  }
                }
                """, RULE).after("Move it behind the block")).isEqualTo("""
                industry Sharing "Sharing" {
                  job Share "Share files" functional {
                    want "to share files"
                  }
                }

                interview Ana "Ana" {
                  trigger "Why?" -> "They wait"
                }
                """);
    }

    @Test
    void what_is_moved_out_is_laid_out_though_other_mistakes_stay() throws Exception {
        assertThat(offers().about("""
                industry Sharing "Sharing" {
                  inter<|>view Ana "Ana" {
                    trigger "Why?" -> "They wait"
                  }
                  job Share "Share files" functional { want }
                }
                """, RULE).after("Move it behind the block")).endsWith("""
                }

                interview Ana "Ana" {
                  trigger "Why?" -> "They wait"
                }
                """);
    }

    @Test
    void a_job_in_a_job_is_moved_behind_it() throws Exception {
        assertThat(offers().about("""
                industry Sharing "Sharing" {
                  job Share "Share files" functional {
                    want "to share files"
                    j<|>ob Find "Find files" functional {
                      want "to find files"
                    }
                  }
                }
                """, RULE).after("Move it behind the block")).isEqualTo("""
                industry Sharing "Sharing" {
                  job Share "Share files" functional {
                    want "to share files"
                  }

                  job Find "Find files" functional {
                    want "to find files"
                  }
                }
                """);
    }

    @Test
    void a_block_around_things_that_stand_on_their_own_is_taken_away() throws Exception {
        assertThat(offers().about("""
                industry Food {
                  job<|>s {
                    job Eat "Eat" functional
                    job Cook "Cook" functional {
                      want "to cook"
                    }
                  }
                }
                """, RULE).after("Leave out the block around them")).isEqualTo("""
                industry Food {
                  job Eat "Eat" functional
                  job Cook "Cook" functional {
                    want "to cook"
                  }
                }
                """);
    }

    @Test
    void a_block_around_things_that_do_not_stand_on_their_own_is_kept() throws Exception {
        assertThat(offers().about("""
                industry Food {
                  competitor<|>s {
                    "The shop"
                    "Do nothing"
                  }
                }
                """, RULE).titles()).doesNotContain("Leave out the block around them");
    }

    private Offers offers() {
        return new Offers(folder);
    }
}
