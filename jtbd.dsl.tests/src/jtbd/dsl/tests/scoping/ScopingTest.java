package jtbd.dsl.tests.scoping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.fixtures.Models;

/** Which thing a name means: the nearest of that name, from the industry over the package to the imports. */
class ScopingTest {

    private static final String RETURNS = "metric Returns \"…\" { unit % }\n";

    @Test
    void the_own_industry_comes_first() {
        Models models = Models.of("package p\n" + RETURNS + """
                industry Repair {
                  metric Returns "…" { unit % }
                  job Work functional { measured by Returns }
                }
                """);
        assertThat(metric(models, "p.Repair.Work")).isEqualTo("p.Repair.Returns");
    }

    @Test
    void a_part_that_says_in_sees_its_industry_first() {
        Models models = Models.of("package p\n" + RETURNS + "industry Repair { " + RETURNS + "}",
                "package p\njob Work functional { in Repair measured by Returns }");
        assertThat(metric(models, "p.Work")).isEqualTo("p.Repair.Returns");
    }

    @Test
    void then_comes_the_own_package_in_whichever_file() {
        Models models = Models.of("package p\n" + RETURNS, "package q\n" + RETURNS,
                "package p\nimport q.*\nindustry Repair { job Work functional { measured by Returns } }");
        assertThat(metric(models, "p.Repair.Work")).isEqualTo("p.Returns");
    }

    @Test
    void then_come_the_imports() {
        Models models = Models.of("package q\n" + RETURNS,
                "package p\nimport q.*\njob Work functional { measured by Returns }");
        assertThat(metric(models, "p.Work")).isEqualTo("q.Returns");
    }

    @Test
    void one_thing_can_be_imported_by_its_name() {
        Models models = Models.of("package q\nindustry Repair { " + RETURNS + "}",
                "package p\nimport q.Repair\njob Work functional { measured by Repair.Returns }");
        assertThat(metric(models, "p.Work")).isEqualTo("q.Repair.Returns");
    }

    @Test
    void a_full_name_needs_no_import() {
        Models models = Models.of("package q\n" + RETURNS,
                "package p\njob Work functional { measured by q.Returns }");
        assertThat(metric(models, "p.Work")).isEqualTo("q.Returns");
    }

    @Test
    void without_an_import_another_package_is_not_seen() {
        assertThat(errors("package retail.repair\n" + RETURNS,
                "package p\njob Work functional { measured by Returns }"))
                .containsExactly("There is no metric 'Returns' here. Did you mean 'retail.repair.Returns'?");
        assertThat(errors("package p\njob Work functional { measured by Returns }"))
                .containsExactly("There is no metric 'Returns' here. "
                        + "Write it first, or import the package that has it.");
    }

    @Test
    void a_name_that_two_imports_bring_is_ambiguous() {
        assertThat(errors("package q\n" + RETURNS, "package r\n" + RETURNS,
                "package p\nimport q.*\nimport r.*\njob Work functional { measured by Returns }"))
                .containsExactly("'Returns' could mean 'q.Returns' or 'r.Returns'. Write the full name of the one that "
                        + "you mean.");
    }

    @Test
    void a_thing_of_another_kind_is_told_apart_from_an_unknown_name() {
        assertThat(errors("segment Families { user \"…\" }\njob Work functional { measured by Families }"))
                .containsExactly("'Families' is a segment; this place needs a metric.");
    }

    @Test
    void a_name_that_lacks_its_capitals_and_its_package_gets_the_one_that_was_meant() {
        assertThat(errors("package retail.repair\n" + RETURNS,
                "package p\njob Work functional { measured by returns }"))
                .containsExactly("There is no metric 'returns' here. Did you mean 'retail.repair.Returns'?");
    }

    @Test
    void a_slip_gets_the_name_that_an_import_has_made_the_shortest() {
        assertThat(errors("package retail.numbers\n" + RETURNS,
                "package retail\nimport retail.numbers.*\njob Work functional { measured by Retunrs }"))
                .containsExactly("There is no metric 'Retunrs' here. Did you mean 'Returns'?");
    }

    @Test
    void a_hint_means_one_thing() {
        assertThat(errors("package q\nindustry A \"A\" { " + RETURNS + " }\nindustry B \"B\" { " + RETURNS + " }",
                "package p\njob Work functional { measured by Returns }"))
                .containsExactly("There is no metric 'Returns' here. Did you mean 'q.A.Returns'?");
    }

    @Test
    void a_slip_gets_the_name_that_was_meant() {
        assertThat(errors(RETURNS + "job Work functional { measured by Retunrs }"))
                .containsExactly("There is no metric 'Retunrs' here. Did you mean 'Returns'?");
    }

    @Test
    void answers_are_called_after_their_question_and_steps_after_their_kind() {
        Models models = Models.of("""
                job Work functional {
                  evidence Ana.trigger, Ana.Privacy
                  map { define "…" }
                }
                interview Ana {
                  trigger "?" -> "…"
                  pain as Privacy "?" -> "…" evidence for Work.define
                }
                """);
        assertThat(models.find(Job.class, "Work").getEvidence().get(0).getSources()).extracting(ElementIds::of)
                .containsExactly("Ana.trigger", "Ana.Privacy");
    }

    @Test
    void outcomes_in_a_step_are_called_after_the_job() {
        Models models = Models.of("""
                job Work functional { map { define "…" { outcome Wait minimize time to "start" } } }
                competitor Shop direct { hired for Work rated 3/10 on Work.Wait }
                """);
        assertThat(models.find(Competitor.class, "Shop").getHires().get(0).getOutcomeRatings().get(0).getOutcome())
                .extracting(ElementIds::of).isEqualTo("Work.Wait");
    }

    @Test
    void attributes_are_called_without_their_pillar() {
        Models models = Models.of("package s\nscorecard Card { scale 0 to 5 pillar Market { MD05 \"…\" } }",
                "package p\nimport s.Card.*\nindustry Repair { scores { MD05 = 4 } }",
                "package r\nindustry Cleaning { scores on s.Card { MD05 = 3 } }");
        for (String industry : List.of("p.Repair", "r.Cleaning")) {
            assertThat(models.find(Industry.class, industry).getScorings().get(0).getScores().get(0).getAttribute())
                    .extracting(ElementIds::of).isEqualTo("s.Card.MD05");
        }
    }

    @Test
    void a_word_of_the_language_is_a_name_with_a_hat_and_needs_none_after_a_dot() {
        Models models = Models.of("industry Repair { metric ^value \"…\" { unit % } }\n"
                + "job Work functional { measured by Repair.value }");
        assertThat(metric(models, "Work")).isEqualTo("Repair.value");
    }

    private static String metric(Models models, String job) {
        Element metric = models.find(Job.class, job).getMetrics().get(0);
        return ElementIds.of(metric);
    }

    private static List<String> errors(String... texts) {
        return Findings.in(texts).stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message).toList();
    }
}
