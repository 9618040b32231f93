package jtbd.dsl.tests.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.tests.fixtures.Models;
import jtbd.dsl.tests.fixtures.Site;

/** What the pages say of the findings of a check. */
class FindingsInSiteTest {

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

    private static Finding finding(String rule, Severity severity, String element, String message) {
        return new Finding(rule, severity, message, element, new Place("file:/home/me/secret/a.jtbd", 1, 12, 1, 13));
    }
}
