package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.tests.fixtures.Models;
import jtbd.dsl.tests.fixtures.Site;

/** What single pages say of what the authors wrote, and what they leave out. */
class PageContentsTest {

    @Test
    void ratings_that_are_only_assumed_are_marked_wherever_they_stand() {
        String mark = "<span class=\"badge assumed\">assumed</span>";
        Site site = Site.of(Models.of("""
                industry I "I" {
                  job J "j" functional {
                    when "w" want "x" so "y" importance 9/10 satisfaction 2/10 status assumed
                  }
                }
                """));
        assertThat(List.of("index.html", "jobs.html", "jobs/I.J.html", "industries/I.html"))
                .allSatisfy(page -> assertThat(site.page(page)).contains(mark));
        Site measured = Site.of(Models.of("""
                industry I "I" {
                  job J "j" functional { importance 9/10 satisfaction 2/10 status validated }
                }
                """));
        assertThat(measured.page("industries/I.html")).doesNotContain(mark).doesNotContain("are assumed");
    }

    @Test
    void a_metric_with_a_target_that_nobody_measured_says_so_and_is_counted() {
        assertThat(Site.of(Models.of("metric M \"Days\" { unit days target <= 2 days }")).page("metrics.html"))
                .contains("<dt>not measured</dt><dd>1</dd>", "<span class=\"badge info\">not measured</span>");
    }

    @Test
    void a_table_leaves_out_the_columns_in_which_no_row_has_anything() {
        String metric = "industry I \"I\" { metric M \"Days\" { unit days %s target <= 2 days } }";
        assertThat(Site.of(Models.of(metric.formatted(""))).page("industries/I.html")).contains(">Target</th>")
                .doesNotContain(">Baseline</th>");
        assertThat(Site.of(Models.of(metric.formatted("baseline 9 days"))).page("industries/I.html"))
                .contains(">Baseline</th>");
    }

    @Test
    void what_is_measured_stands_with_the_status_as_a_way_or_else_as_a_value() {
        String metric = "metric M \"Days\" { unit days %s target <= 2 days measured 2026-03-01 = 5 days }";
        assertThat(Site.of(Models.of(metric.formatted("baseline 9 days"))).page("metrics.html"))
                .contains("data-sort=\"under way\" data-label=\"Status\"><span class=\"badge info\">under way</span>\n"
                        + "<svg class=\"picture progress\"");
        assertThat(Site.of(Models.of(metric.formatted(""))).page("metrics.html"))
                .contains("<span class=\"small\">now 5").doesNotContain("picture progress");
    }

    @Test
    void every_number_in_a_landscape_is_told_below_it() {
        StringBuilder jobs = new StringBuilder();
        for (int i = 1; i <= 20; i++) {
            jobs.append("job J%s \"Job %s\" functional { importance 9/10 satisfaction %s/10 }\n"
                    .formatted(i, i, i % 10));
        }
        assertThat(Site.of(Models.of(jobs.toString())).page("index.html"))
                .contains("landscape many", "<li>1 · <a href=",
                "<li>20 · <a href=").doesNotContain("more, in the table below");
    }

    @Test
    void a_force_shows_the_scale_of_its_strength_whether_written_or_not() {
        assertThat(Site.of(Models.of("""
                job J "j" functional { forces { push 3 "unscaled" pull 7/10 "scaled" habit 0 "none" } }
                """)).page("jobs/J.html")).contains(">3/5</span>", ">7/10</span>", ">0/5</span>");
    }

    @Test
    void a_roadmap_stands_on_its_page_once() {
        assertThat(Site.of(Models.of("""
                industry I "I" { roadmap { quick "0-3 months" { "Call every customer" } } }
                """)).page("industries/I.html")).containsOnlyOnce("Quick wins").containsOnlyOnce("0-3 months")
                .containsOnlyOnce("Call every customer");
    }

    @Test
    void an_industry_shows_the_core_jobs_first_then_those_with_a_score_or_a_gap_by_opportunity() {
        String page = Site.of(Models.of("""
                industry I "I" {
                  job A "First written" functional
                  job B "With a gap" functional { gap "g" }
                  job C "With a score" functional score 9/10
                  job D "With less" functional { importance 5/10 satisfaction 4/10 }
                  job E "With more" functional { importance 9/10 satisfaction 1/10 }
                  job F "At the core" functional core
                }
                """)).page("industries/I.html");
        assertThat(page.substring(page.indexOf("class=\"cards")))
                .containsSubsequence("At the core", "With more", "With less", "With a score", "With a gap",
                        "First written");
    }

    @Test
    void what_the_authors_mark_is_told_apart_from_what_the_ratings_say() {
        String page = Site.of(Models.of("""
                industry I "I" {
                  fit because "High, without a number"
                  job A "Marked" functional underserved { importance 9/10 satisfaction 1/10 }
                }
                """)).page("industries/I.html");
        assertThat(page).contains("Fit of this method: High, without a number", "extremely underserved</span>",
                "marked underserved</span>", "<dt>underserved by ratings, else by mark</dt>");
    }

    @Test
    void an_answer_lists_what_it_is_evidence_for_kind_by_kind() {
        String page = Site.of(Models.of("""
                job J "Mend, or not" functional {
                  forces { push 3 "a crack" evidence Ana.trigger pull 2 "a promise" evidence Ana.trigger }
                  evidence Ana.trigger
                }
                interview Ana { trigger "Why?" -> "It fell." }
                """)).page("interviews.html");
        assertThat(page).containsSubsequence("<dt>Job</dt>", ">Mend, or not</a></li>", "<dt>Force</dt>",
                ">a crack</a></li>", ">a promise</a></li>");
    }

    @Test
    void the_scores_of_a_few_industries_stand_on_their_shades_those_of_many_in_a_picture() {
        String few = Site.of(Models.of(scored(2))).page("scorecards.html");
        assertThat(few).contains("<span class=\"heat-word heat-5 on-heat-5\">5/5</span>")
                .doesNotContain("<title>Score per attribute</title>");
        String many = Site.of(Models.of(scored(7))).page("scorecards.html");
        assertThat(many).contains("<title>Score per attribute</title>", "in 7 industries")
                .doesNotContain("heat-word");
    }

    @Test
    void what_is_named_but_nowhere_declared_opens_no_section() {
        String page = Site.of(Models.withErrors("""
                job J "j" functional of Whole { for Nobody measured by Pace }
                """)).page("jobs/J.html");
        assertThat(page).contains(">j</h1>").doesNotContain("How we will know", "Related jobs",
                "Who has this job", "></a>");
    }

    private static String scored(int industries) {
        StringBuilder text = new StringBuilder(
                "scorecard G \"G\" { scale 0 to 5 pillar P \"P\" { A1 \"a\" } }\n");
        for (int i = 1; i <= industries; i++) {
            text.append("industry I" + i + " \"I\" { scores on G { A1 = 5 } }\n");
        }
        return text.toString();
    }
}
