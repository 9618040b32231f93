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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.html.HtmlSite;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.settings.Settings;
import jtbd.dsl.tests.fixtures.Examples;
import jtbd.dsl.tests.fixtures.Models;
import jtbd.dsl.tests.fixtures.Site;

/** The site as a whole: pages, links and anchors fit together, whatever the authors write. */
class SiteTest {

    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");

    /** What browsers fetch without being asked: scripts, styles, fonts, pictures, frames. */
    private static final Pattern FETCHED = Pattern.compile("(?:\\s(?:src|srcset|poster|data)=[\"']|"
            + "<(?:link|image|use)\\b[^>]*\\shref=[\"']|@import\\s+|url\\(\\s*)[\"']?(?:https?:)?//[^\"')>\\s]*",
            Pattern.CASE_INSENSITIVE);

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
    void no_document_takes_anything_from_the_network_to_be_shown() {
        assertThat(FETCHED.matcher("<script src=\"https://example.org/a.js\">").find()).isTrue();
        assertThat(examples.documents()).allSatisfy((name, text) -> assertThat(FETCHED.matcher(text).results()
                .map(MatchResult::group)).as(name).isEmpty());
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
