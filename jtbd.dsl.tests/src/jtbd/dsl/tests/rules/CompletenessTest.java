package jtbd.dsl.tests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.measure.ZoneThresholds;
import jtbd.dsl.settings.Settings;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.fixtures.Models;

/** What counts as there, and what as left out, where the pages of the rules do not show it. */
class CompletenessTest {

    private static final String CORE = """
            package shop
            job Keep "Keep working" functional core
            """;
    private static final String WITH_SIBLINGS = CORE + """
            job Calm "Feel calm" emotional of Keep
            job Reliable "Be seen as reliable" social of Keep
            """;

    @Test
    void a_thing_that_another_file_uses_is_used() {
        String file = """
                package shop
                segment Freelancer
                metric Downtime
                challenge Delay
                """;
        assertRules(file).contains("segment.unused-segment", "metric.unused-metric", "challenge.unaddressed-challenge");
        assertRules(file, """
                package office
                import shop.*
                job Keep functional { for Freelancer measured by Downtime }
                action Lend { addresses Delay }
                """)
                .doesNotContain("segment.unused-segment", "metric.unused-metric", "challenge.unaddressed-challenge");
    }

    @Test
    void the_parts_of_an_industry_may_stand_in_other_files() {
        String file = "package shop industry Repair";
        assertRules(file).contains("industry.no-jobs").doesNotContain("industry.no-competitor");
        assertRules(file, "package shop job Keep functional { in Repair }")
                .contains("industry.no-competitor").doesNotContain("industry.no-jobs");
        assertRules(file, "package shop competitor Wait nothing { in Repair }")
                .doesNotContain("industry.no-competitor", "industry.no-do-nothing", "industry.only-direct-competitors");
    }

    @Test
    void a_reference_that_leads_nowhere_is_not_missing_as_well() {
        assertRules("""
                job Keep functional { for Freelencer measured by Dowtime }
                action Lend { addresses Dalay shown by Dowtime }
                tool Desk { supports Lent }
                competitor Wait nothing { hired for Keap }
                interview Ana with Freelencer { pain "Why?" -> "So." evidence for Keap }
                """)
                .contains("reference.unknown-reference")
                .doesNotContain("job.missing-executor", "job.missing-metric", "action.addresses-nothing",
                        "action.without-metric", "tool.supports-nothing", "competitor.hired-for-nothing",
                        "hire.unexplained-hire", "interview.missing-segment", "interview.answer-led-nowhere");
    }

    @Test
    void every_functional_job_that_is_no_part_of_another_needs_siblings() {
        String[] both = {"job.no-emotional-sibling", "job.no-social-sibling"};
        assertRules(CORE).contains(both);
        assertRules(CORE.replace(" core", "")).contains(both);
        assertRules(CORE.replace(" core", " related")).contains(both);
        assertRules(CORE.replace("functional core", "emotional")).doesNotContain(both);
        assertRules(WITH_SIBLINGS).doesNotContain(both);
        assertRules(WITH_SIBLINGS + "job Carry \"Carry a phone\" functional little of Keep").doesNotContain(both);
        assertRules(WITH_SIBLINGS + "job Rest \"Rest a while\" functional related of Calm").contains(both);
        assertRules(CORE, "package other import shop.* job Calm \"Feel calm\" emotional of Keep")
                .contains("job.no-social-sibling").doesNotContain("job.no-emotional-sibling");
    }

    @Test
    void forces_towards_different_things_are_weighed_apart() {
        String job = """
                competitor Wait nothing { hired for Keep because "no effort" }
                job Keep functional {
                    forces { push 3 "calls" habit 2 "drawer" }
                    forces towards Wait { %s }
                }
                """;
        assertRules(job.formatted("pull 2 \"nothing to do\"")).contains("forces.one-side-empty");
        assertRules(job.formatted("pull 2 \"nothing to do\" anxiety 1 \"lost orders\""))
                .contains("forces.missing-force").doesNotContain("forces.one-side-empty");
    }

    @Test
    void an_answer_is_used_where_a_claim_names_it_or_its_interview() {
        String interview = "interview Ana { pain \"Why?\" -> \"So.\" }\n";
        assertRules(interview).contains("interview.answer-led-nowhere");
        assertRules(interview + "job Keep functional { evidence Ana.pain }")
                .doesNotContain("interview.answer-led-nowhere");
        assertRules(interview + "job Keep functional { pains { extreme risk \"late\" evidence Ana } }")
                .doesNotContain("interview.answer-led-nowhere");
    }

    @Test
    void a_job_rests_on_the_evidence_of_its_parts_and_on_a_source() {
        String job = "job Keep functional { status researched %s }";
        assertRules(job.formatted(""))
                .contains("evidence.status-without-evidence").doesNotContain("job.missing-evidence");
        assertRules(job.formatted("source \"Survey of 2025\"")).doesNotContain("evidence.status-without-evidence");
        assertRules(job.formatted("forces { push 3 \"calls\" evidence Ana } "), "interview Ana")
                .doesNotContain("evidence.status-without-evidence");
        assertRules(job.formatted("").replace("researched", "assumed"))
                .doesNotContain("evidence.status-without-evidence", "job.missing-evidence");
    }

    @Test
    void a_step_that_a_feature_serves_has_support() {
        String map = "job Keep functional { map { execute \"work\" } }\n";
        assertRules(map).contains("map.step-without-support");
        assertRules(map + "offering Plan { feature Loaner { serves Keep.execute } }")
                .doesNotContain("map.step-without-support");
    }

    @Test
    void the_zones_in_force_decide_whether_a_mark_contradicts_the_numbers() {
        String job = "job Keep functional underserved { importance 8/10 satisfaction 5/10 }";
        assertRules(job).doesNotContain("job.served-but-marked");
        Models models = Models.of(job);
        new Settings(Settings.DEFAULT.title(), Map.of(), new ZoneThresholds(new BigDecimal(18), new BigDecimal(16),
                new BigDecimal(14))).attachTo(models.resources());
        assertThat(Findings.in(models)).extracting(Finding::rule).contains("job.served-but-marked");
    }

    @Test
    void a_mark_is_missed_only_where_an_expert_scored_the_job() {
        String job = "job Keep functional %s { importance 9/10 satisfaction 2/10 }";
        assertRules(job.formatted("score 8/10")).contains("job.underserved-but-unmarked");
        assertRules(job.formatted("")).doesNotContain("job.underserved-but-unmarked");
    }

    @Test
    void a_scorecard_that_nothing_uses_is_told_once() {
        assertRules("scorecard Risk { pillar Market { MD04 \"Seasons\" MD05 \"Middlemen\" } }")
                .contains("scorecard.unused-scorecard").doesNotContain("scorecard.unused-attribute");
    }

    @Test
    void an_action_is_missed_on_a_roadmap_only_where_there_is_one() {
        assertRules("industry Repair { action Lend }").doesNotContain("action.not-on-roadmap");
        assertRules("industry Repair { action Lend }", "roadmap { in Repair quick { \"Tidy up\" } }")
                .contains("action.not-on-roadmap");
    }

    private static AbstractListAssert<?, List<? extends String>, String, ?> assertRules(String... texts) {
        return assertThat(Findings.in(texts)).extracting(Finding::rule);
    }
}
