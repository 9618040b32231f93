package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.ide.Actions;

/** What is there twice becomes one, and no reason, note or evidence is lost. */
class RepetitionsTest {

    @TempDir
    Path folder;

    @Test
    void two_hires_become_one_with_all_reasons() throws Exception {
        assertThat(offered("""
                job Share functional
                competitor Mail "Mail" direct {
                  hired for Share 3/10
                  hired for Sha<|>re because "it is there"
                }
                """, "competitor.doubled-hire").after("Put both into one 'hired for'")).endsWith("""
                competitor Mail "Mail" direct {
                  hired for Share 3/10 because "it is there"
                }
                """);
    }

    @Test
    void of_two_ratings_of_a_hire_one_is_chosen() throws Exception {
        Actions offered = offered("""
                job Share functional { outcomes { outcome Sent minimize time to "send a file" } }
                competitor Mail "Mail" direct {
                  hired for Share 3/10 because "it is there" rated 2/10 on Sent
                  hired for Sha<|>re 5/10 because "all have it" fired because "too large"
                }
                """, "competitor.doubled-hire");
        assertThat(offered.after("Put both into one 'hired for', rated 3/10"))
                .contains("  hired for Share 3/10 because \"it is there, and all have it\" fired because \"too large\" "
                        + "rated 2/10 on Sent\n}");
        assertThat(offered.after("Put both into one 'hired for', rated 5/10"))
                .contains("  hired for Share 5/10 because \"it is there, and all have it\"");
    }

    @Test
    void an_outcome_that_two_hires_rate_keeps_the_first_rating() throws Exception {
        assertThat(offered("""
                job Share functional { outcomes { outcome Sent minimize time to "send a file" } }
                competitor Mail "Mail" direct {
                  hired for Share rated 2/10 on Share.Sent
                  hired for Sha<|>re rated 4/10 on Share.Sent
                }
                """, "competitor.doubled-hire").after("Put both into one 'hired for'"))
                .contains("{\n  hired for Share rated 2/10 on Share.Sent\n}");
    }

    @Test
    void the_first_of_two_forces_gets_the_evidence_and_the_notes_of_the_second() throws Exception {
        String forces = """
                interview Ana "Ana" { trigger "What?" -> "A wedding." }
                job Share functional {
                  forces {
                    push 3/5 "The files are too large"
                    habit 3/5 "The files are <|>too large"%s
                  }
                }
                """;
        assertThat(offered(forces.formatted(" evidence Ana.trigger { note \"twice\" }"), "forces.repeated-force")
                .after("Put both into the first force")).endsWith("""
                  forces {
                    push 3/5 "The files are too large" evidence Ana.trigger {
                      note "twice"
                    }
                  }
                }
                """);
        assertThat(offered(forces.formatted(""), "forces.repeated-force").after("Remove this force")).endsWith("""
                    push 3/5 "The files are too large"
                  }
                }
                """);
    }

    @Test
    void the_first_of_two_outcomes_gets_what_only_the_second_says() throws Exception {
        assertThat(offered("""
                job Share functional {
                  outcomes {
                    minimize time to "send a file" importance 8/10
                    minimize time to "send <|>files" importance 7/10 satisfaction 2/10 { source "Survey" }
                  }
                }
                """, "outcome.repeats-another").after("Put both into the first outcome")).isEqualTo("""
                job Share functional {
                  outcomes {
                    minimize time to "send a file" importance 8/10 satisfaction 2/10 {
                      source "Survey"
                    }
                  }
                }
                """);
    }

    @Test
    void the_first_of_two_outcomes_gets_no_second_rating_of_a_segment_and_no_evidence_that_it_has() throws Exception {
        String joined = offered("""
                interview Ana "Ana"
                interview Ben "Ben"
                segment Riders "Riders"
                segment Drivers "Drivers"
                job Share functional {
                  outcomes {
                    minimize time to "send a file" among Riders importance 8/10 satisfaction 3/10 evidence Ana
                    minimize time to "send <|>files" among Riders importance 7/10 satisfaction 2/10 \
                among Drivers importance 6/10 satisfaction 2/10 evidence Ana, Ben
                  }
                }
                """, "outcome.repeats-another").after("Put both into the first outcome");
        assertThat(joined).contains("\"send a file\" among Riders importance 8/10 satisfaction 3/10 evidence Ana "
                + "among Drivers importance 6/10 satisfaction 2/10 evidence Ben\n");
        assertThat(Findings.in(joined)).extracting(Finding::rule).isNotEmpty().doesNotContain("outcome.repeats-another",
                "score.doubled-segment");
    }

    @Test
    void an_outcome_that_is_named_elsewhere_stays() throws Exception {
        assertThat(offered("""
                job Share functional {
                  outcomes {
                    minimize time to "send a file"
                    outcome Sent minimize time to "send <|>files"
                  }
                }
                competitor Mail "Mail" direct { hired for Share rated 2/10 on Share.Sent }
                """, "outcome.repeats-another").titles()).noneMatch(title -> title.startsWith("Remove this"));
    }

    @Test
    void of_two_events_the_one_goes_that_tells_nothing() throws Exception {
        assertThat(offered("""
                interview Ana "Ana" {
                  timeline {
                    deciding 2026-03-01
                    decid<|>ing 2026-03-02 "It broke."
                  }
                }
                """, "interview.doubled-moment").after("Remove the first event")).contains("""
                  timeline {
                    deciding 2026-03-02 "It broke."
                  }
                """);
    }

    @Test
    void the_job_gets_what_else_is_in_a_story_that_repeats_it() throws Exception {
        assertThat(offered("""
                interview Ana "Ana" { trigger "What?" -> "A wedding." }
                job Share functional {
                  when "the files are too large"
                  want "to send them"
                  story "Monday" {
                    when "the files are <|>too large"
                    want "to send them"
                    evidence Ana.trigger
                  }
                }
                """, "story.repeats-job").after("Remove the story, and keep what else it holds in the job"))
                        .endsWith("""
                  want "to send them"
                  evidence Ana.trigger
                }
                """);
    }

    @Test
    void comments_move_with_a_block_of_forces() throws Exception {
        assertThat(offered("""
                job Share "Share files" functional {
                  forces { push 8/10 "a" push 3/5 "b" }
                  // what they hope for
                  for<|>ces {
                    // why we care
                    pull 2/5 "c"
                  } // so far
                }
                """, "forces.doubled-block").after("Put these forces into the first block")).isEqualTo("""
                job Share "Share files" functional {
                  forces {
                    push 8/10 "a"
                    push 3/5 "b"
                    // what they hope for
                    // so far
                    // why we care
                    pull 2/5 "c"
                  }
                }
                """);
    }

    @Test
    void comments_on_what_is_joined_stand_above_it() throws Exception {
        assertThat(offered("""
                job Share "Share files" functional {
                  map {
                    define "the files" // which?
                    execute "send them"
                    // ask Anna
                    def<|>ine "the reader" // who?
                  }
                }
                """, "map.doubled-step").after("Join it with the first 'define'")).contains("""
                  map {
                    // ask Anna
                    // who?
                    define "the files and the reader" // which?
                    execute "send them"
                  }
                """);
        assertThat(offered("""
                job Share "Share files" functional
                competitor Post "Post" direct {
                  hired for Share // since 1990
                    because "it is near"
                  // from the talks
                  hired for Sh<|>are because "it is cheap" // says Anna
                }
                """, "competitor.doubled-hire").after("Put both into one 'hired for'")).endsWith("""
                competitor Post "Post" direct {
                  // from the talks
                  // says Anna
                  // since 1990
                  hired for Share because "it is near, and it is cheap"
                }
                """);
    }

    @Test
    void comments_move_with_the_items_of_a_horizon() throws Exception {
        assertThat(offered("""
                roadmap {
                  quick "0-3 months" { "Rename the menu" }
                  qui<|>ck {
                    "Ask ten clients" // in May
                    // first the large ones
                    "Call them"
                  }
                }
                """, "roadmap.doubled-horizon").after("Put its items into the first 'quick'")).isEqualTo("""
                roadmap {
                  quick "0-3 months" {
                    "Rename the menu"
                    "Ask ten clients" // in May
                    // first the large ones
                    "Call them"
                  }
                }
                """);
    }

    @Test
    void two_reasons_where_there_is_room_for_one_become_one() throws Exception {
        Actions offered = offered("""
                action Sell "Sell it" {
                  because "it pay<|>s"
                  because "they ask"
                }
                """, "structure.stated-twice");
        assertThat(offered.after("Put both texts into one")).contains("{\n  because \"it pays, and they ask\"\n}");
        assertThat(offered.titles()).noneMatch(title -> title.startsWith("Remove"));
    }

    @Test
    void of_two_equal_reasons_the_first_goes() throws Exception {
        Actions offered = offered("""
                action Sell "Sell it" {
                  because "it pay<|>s"
                  because "it pays"
                }
                """, "structure.stated-twice");
        assertThat(offered.after("Remove 'because \"it pays\"'")).contains("{\n  because \"it pays\"\n}");
        assertThat(offered.titles()).doesNotContain("Put both texts into one");
    }

    @Test
    void of_two_statements_that_are_no_texts_the_first_goes() throws Exception {
        assertThat(offered("metric Calls \"Calls\" {\n  unit <|>%\n  unit hours\n}\n", "structure.stated-twice")
                .after("Remove 'unit %'")).isEqualTo("metric Calls \"Calls\" {\n  unit hours\n}\n");
    }

    private Actions offered(String marked, String rule) throws Exception {
        return new Offers(folder).about(marked, rule);
    }
}
