package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Spliterator;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.html.HtmlSite;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.settings.Settings;
import jtbd.dsl.tests.fixtures.Examples;
import jtbd.dsl.tests.fixtures.Models;
import jtbd.dsl.tests.fixtures.Site;

class SiteTest {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    private final Site examples = Site.of(Examples.all());

    @Test
    void every_link_within_the_site_leads_to_a_page_and_an_anchor_that_are_there() {
        List<String> dead = new ArrayList<>();
        for (String page : examples.pages()) {
            Matcher links = LINK.matcher(examples.page(page));
            while (links.find()) {
                String link = links.group(1);
                if (!link.startsWith("http") && !link.startsWith("mailto:") && !leadsSomewhere(page, link)) {
                    dead.add(page + " → " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void no_two_places_of_a_page_have_the_same_anchor() {
        List<String> doubled = new ArrayList<>();
        for (String page : examples.pages()) {
            Set<String> seen = new HashSet<>();
            ID.matcher(examples.page(page)).results().map(id -> id.group(1)).filter(id -> !seen.add(id))
                    .forEach(id -> doubled.add(page + "#" + id));
        }
        assertThat(doubled).isEmpty();
    }

    @Test
    void every_named_thing_has_its_anchor_somewhere() {
        Set<String> anchors = new HashSet<>();
        examples.pages().forEach(page -> ID.matcher(examples.page(page)).results()
                .forEach(id -> anchors.add(id.group(1))));
        assertThat(Examples.all().portfolio().elements()).filteredOn(element -> element instanceof Named named
                && named.getName() != null && ElementIds.of(element) != null)
                .extracting(ElementIds::of).allSatisfy(id -> assertThat(anchors).contains(id));
    }

    @Test
    void several_threads_share_the_pages_and_make_the_same_site() {
        Edition edition = new Edition(Examples.all().portfolio(), List.of(), Settings.DEFAULT);
        Spliterator<Document> half = new HtmlSite().documents(edition).parallel().spliterator();
        for (int i = 0; i < 4; i++) {
            assertThat(half.trySplit()).as("half number " + i).isNotNull();
        }
        assertThat(new HtmlSite().documents(edition).parallel().map(document ->
                new String(document.content(), StandardCharsets.UTF_8)).toList())
                .isEqualTo(List.copyOf(examples.documents().values()));
    }

    @Test
    void the_same_workspace_gives_the_same_bytes_on_another_machine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(Site.of(Examples.all()).documents()).isEqualTo(examples.documents());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void text_of_authors_stays_text_whatever_it_contains() {
        Site site = Site.of(Models.of("""
                industry I "<script>alert(1)</script>" {
                  overview "</section><img src=x onerror=alert(2)>"
                  job J "\\"><svg onload=alert(3)>" functional {
                    when "<b>" want "&lt;" so "'\\""
                    note "<!--"
                    tags "<i>"
                  }
                }
                """));
        assertThat(String.join("", site.documents().values()))
                .doesNotContain("<script>alert").doesNotContain("<img src=x").doesNotContain("<svg onload")
                .doesNotContain("<!--").doesNotContain("<i>");
        assertThat(site.page("industries/I.html")).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void an_address_that_could_run_a_script_is_shown_but_is_no_link() {
        Site site = Site.of(Models.of("""
                job J "j" functional {
                  source "bad" at "javascript:alert(1)"
                  source "good" at "https://example.org/a?b=1&c=2"
                }
                """));
        assertThat(site.page("jobs/J.html")).doesNotContain("javascript:").contains("Source: bad")
                .contains("href=\"https://example.org/a?b=1&amp;c=2\"");
    }

    @Test
    void names_that_a_file_system_takes_for_the_same_get_files_of_their_own() {
        Site site = Site.of(Models.of("""
                job Con "a" functional
                job con "b" functional
                job Job "c" functional
                job jOB "d" functional
                job Job-2 "e" functional
                job Größe "f" functional
                """));
        assertThat(site.pages()).contains("jobs/_Con.html", "jobs/_con-2.html", "jobs/Job.html", "jobs/Job-2.html",
                "jobs/jOB-3.html", "jobs/Größe.html");
        assertThat(site.pages()).extracting(page -> page.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }

    @Test
    void a_name_too_long_for_a_file_is_cut() {
        Site site = Site.of(Models.of("job " + "ä".repeat(400) + " \"a\" functional"));
        assertThat(site.pages()).allSatisfy(page -> assertThat(page.length()).isLessThan(220));
    }

    @Test
    void what_belongs_to_no_industry_has_a_page_too() {
        Site site = Site.of(Models.of("segment S \"Everybody\"  insight \"Alone\"  job J \"j\" functional { for S }"));
        assertThat(site.page("unassigned.html")).contains("Everybody", "Alone");
        assertThat(site.page("jobs/J.html")).contains("href=\"../unassigned.html#S\"");
    }

    @Test
    void where_everything_belongs_to_an_industry_there_is_no_page_for_the_rest() {
        Site site = Site.of(Models.of("""
                industry I "I" {
                  segment S "Everybody"
                  job J "j" functional { for S }
                }
                """));
        assertThat(site.pages()).contains("index.html").doesNotContain("unassigned.html");
    }

    @Test
    void an_empty_workspace_is_a_site_without_a_word_too_much() {
        Site site = Site.of(Models.of(""));
        assertThat(site.page("index.html")).contains("<h1>").doesNotContain("<table").doesNotContain("<svg class");
    }

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
                .doesNotContain(">Baseline</th>").doesNotContain(">Progress</th>");
        assertThat(Site.of(Models.of(metric.formatted("baseline 9 days"))).page("industries/I.html"))
                .contains(">Baseline</th>").doesNotContain(">Progress</th>");
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
                "marked as underserved by the authors</span>", "<dt>underserved by ratings, else by mark</dt>");
    }

    @Test
    void the_findings_of_the_build_lead_to_what_they_are_about() {
        Models models = Models.of("package p  job J \"j\" functional");
        Site site = Site.of(models, List.of(new Finding("job.missing-outcome", Severity.WARNING,
                "Job 'J' has <no> outcome.",
                "p.J", new Place("file:/home/me/secret/a.jtbd", 1, 12, 1, 13))));
        assertThat(site.page("rules.html")).contains("Job &#39;J&#39; has &lt;no&gt; outcome.", "jobs/p.J.html",
                "a.jtbd:1").doesNotContain("secret");
    }

    @Test
    void the_findings_stand_rule_by_rule_the_gravest_rule_first() {
        Models models = Models.of("package p  job J \"j\" functional  job K \"k\" functional");
        String page = Site.of(models, List.of(finding("text.too-long", Severity.INFO, "p.J", "Short."),
                finding("job.missing-outcome", Severity.WARNING, "p.J", "J has none."),
                finding("job.missing-outcome", Severity.WARNING, "p.K", "K has none."))).page("rules.html");
        assertThat(page).containsSubsequence(">Job: missing outcome</h2>",
                "2 warnings of the rule job.missing-outcome", "J has none.", "K has none.",
                ">Text: too long</h2>", "1 info of the rule text.too-long", "Short.");
    }

    @Test
    void a_page_tells_the_findings_about_what_stands_on_it() {
        Models models = Models.of("""
                package p
                job J "j" functional { pains { moderate risk "r" } }
                job K "k" functional
                """);
        Site site = Site.of(models, List.of(finding("job.missing-outcome", Severity.WARNING, "p.J", "J has none."),
                finding("source.missing", Severity.INFO, "p.J.pain-1", "Who says so?")));
        assertThat(site.page("jobs/p.J.html")).containsSubsequence("What the checks say</h2>", "J has none.",
                "Who says so?", "href=\"#p.J.pain-1\"");
        assertThat(site.page("jobs/p.K.html")).doesNotContain("What the checks say");
    }

    @Test
    void findings_that_the_authors_accept_are_told_with_their_reason() {
        Site site = Site.of(Models.of("""
                job J "Mend" functional { ignore job.missing-outcome because "Not rated yet" }
                """));
        assertThat(site.page("rules.html")).containsSubsequence("<dt>accepted, with a reason</dt><dd>1</dd>",
                ">Accepted</h2>", "job.missing-outcome", "Not rated yet", "href=\"jobs/J.html\"");
        assertThat(site.page("jobs/J.html")).contains("Accepted finding:</strong> job.missing-outcome: Not rated yet");
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

    private static String scored(int industries) {
        StringBuilder text = new StringBuilder(
                "scorecard G \"G\" { scale 0 to 5 pillar P \"P\" { A1 \"a\" } }\n");
        for (int i = 1; i <= industries; i++) {
            text.append("industry I" + i + " \"I\" { scores on G { A1 = 5 } }\n");
        }
        return text.toString();
    }

    private static Finding finding(String rule, Severity severity, String element, String message) {
        return new Finding(rule, severity, message, element, new Place("file:/home/me/secret/a.jtbd", 1, 12, 1, 13));
    }

    private boolean leadsSomewhere(String page, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        String target = path.isEmpty() ? page : resolved(page, path);
        if (!examples.documents().containsKey(target)) {
            return false;
        }
        return hash < 0 || link.endsWith("#main") || examples.page(target).contains(" id=\"" + link.substring(hash
                + 1) + "\"");
    }

    private static String resolved(String page, String path) {
        if (path.startsWith("../")) {
            return path.substring(3);
        }
        int folder = page.lastIndexOf('/');
        return folder < 0 ? path : page.substring(0, folder + 1) + path;
    }
}
