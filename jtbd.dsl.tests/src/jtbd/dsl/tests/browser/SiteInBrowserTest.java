package jtbd.dsl.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.tests.fixtures.Examples;
import jtbd.dsl.tests.fixtures.Site;

/** The site of the examples, as a reader meets it. */
class SiteInBrowserTest {

    private static final List<Finding> FINDINGS = List.of(new Finding("job.missing-outcome", Severity.WARNING,
            "Job 'TrackAssets' has no outcome.", "factory.TrackAssets", new Place("file:/scenarios.jtbd", 3, 1, 3, 9)));

    private static final String OUTSIDE_OF_INDUSTRIES = """
            package elsewhere
            segment Everybody "People with a phone" { user "the owner" profile "pays for speed" }
            insight Silence "Nobody asks twice" { text "Who waits for an answer goes to the next shop." }
            action AnswerAtOnce "Answer within the hour" priority high { because "Silence costs customers." }
            """;

    private static final String OF_RULES_A_AND_AA = """
            const done = arguments[arguments.length - 1];
            axe.run({ preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
                    'best-practice'] })
              .then(result => done(result.violations.map(each => each.id + ': ' + each.nodes[0].html)));
            """;

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void open_the_browser() {
        browser = Browser.on(folder);
        Site.of(Examples.all(OUTSIDE_OF_INDUSTRIES), FINDINGS).writeTo(folder);
    }

    @AfterAll
    static void close_the_browser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.size(1280, 900);
        browser.prefer("light");
        browser.open("index.html");
        browser.run("localStorage.clear()");
    }

    /** One page of each kind, the richest that the examples have. */
    static Stream<String> pages() {
        return Stream.of("index.html", "jobs.html", "metrics.html", "competitors.html", "interviews.html",
                "scorecards.html", "rules.html", "unassigned.html", "industries/services.PersonalServices.html",
                "jobs/factory.WatchClimate.html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_nothing_to_complain_about_and_asks_no_other_host(String page) {
        browser.complaints();
        browser.requests();
        browser.open(page);
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).isNotEmpty().allMatch(address -> address.startsWith("file:"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybody_can_use_a_page_in_light(String page) throws IOException {
        browser.open(page);
        assertThat(violations()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everybody_can_use_a_page_in_dark(String page) throws IOException {
        browser.prefer("dark");
        browser.open(page);
        assertThat(violations()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_does_not_scroll_sideways_on_a_narrow_screen(String page) {
        browser.size(390, 844);
        browser.open(page);
        long width = browser.run("return document.documentElement.scrollWidth");
        assertThat(width).isLessThanOrEqualTo(390);
    }

    /** In the font of this machine, which is one of the widest. */
    @ParameterizedTest
    @MethodSource("pages")
    void the_words_of_pictures_lie_within_them(String page) {
        browser.open(page);
        List<String> cut = browser.run("""
                return [...document.querySelectorAll('svg.picture text')].filter(text => {
                  const word = text.getBoundingClientRect();
                  const picture = text.ownerSVGElement.getBoundingClientRect();
                  return word.left < picture.left - 1 || word.right > picture.right + 1
                      || word.top < picture.top - 3 || word.bottom > picture.bottom + 3;
                }).map(text => text.textContent);
                """);
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_table_fits_beside_the_contents(String page) {
        browser.open(page);
        List<String> wide = browser.run("""
                return [...document.querySelectorAll('.scroll:has(> table)')]
                    .filter(frame => frame.scrollWidth > frame.clientWidth).map(frame => frame.ariaLabel);
                """);
        assertThat(wide).isEmpty();
    }

    @Test
    void cards_beside_each_other_tell_the_same_at_the_same_height() {
        browser.open("industries/electronics.ElectronicsRepair.html");
        List<Long> heights = browser.run("""
                const cards = [...document.querySelector('.cards').children].slice(0, 2);
                return cards.flatMap(card => [...card.children])
                    .map(part => Math.round(part.getBoundingClientRect().top));
                """);
        assertThat(heights).hasSize(6);
        assertThat(heights.subList(0, 3)).isEqualTo(heights.subList(3, 6)).doesNotHaveDuplicates();
    }

    @Test
    void rows_are_filtered_and_sorted_on_a_narrow_screen_by_what_looks_like_it() {
        browser.size(390, 844);
        browser.open("jobs.html");
        List<String> edges = browser.run("""
                return [...document.querySelectorAll('.table-tools select')]
                    .map(choice => choice.getBoundingClientRect())
                    .map(place => Math.round(place.left) + ' ' + Math.round(place.right));
                """);
        assertThat(edges).hasSizeGreaterThan(1).containsOnly(edges.get(0));
        assertThat(browser.findAll("th button")).isNotEmpty()
                .allMatch(button -> button.getCssValue("border-top-style").equals("solid"));
    }

    @Test
    void a_picture_of_many_points_is_whole_from_axis_to_opportunities_on_screens_of_all_widths() {
        for (int width : new int[] { 360, 570, 700, 1100 }) {
            browser.size(width, 844);
            browser.open("index.html");
            assertThat(browser.<List<Long>>run("""
                    const at = place => document.querySelector('.landscape.many ' + place).getBoundingClientRect();
                    return [Math.round(at('.axis-name:last-of-type').left), Math.round(at('.frame').right)];
                    """)).as("at " + width).allSatisfy(edge -> assertThat(edge).isBetween(0L, (long) width));
        }
    }

    @Test
    void a_point_of_a_landscape_says_what_it_is_and_leads_there_by_mouse_and_by_key() {
        browser.open("index.html");
        String told = browser.run("return document.querySelector('.landscape .spot title').textContent");
        String title = browser.run("return document.querySelector('.landscape + * li, figcaption li a').textContent");
        assertThat(told).startsWith("1 " + title + ": importance ");

        browser.run("document.querySelector('.landscape .spot')"
                + ".scrollIntoView({ behavior: 'instant', block: 'center' })");
        browser.find(".landscape .spot circle").click();
        assertThat(browser.seen("h1")).containsExactly(title);

        browser.open("index.html");
        browser.find(".scroll:has(> .landscape)").sendKeys(Keys.TAB);
        browser.find(".spot:focus").sendKeys(Keys.ENTER);
        assertThat(browser.seen("h1")).containsExactly(title);
    }

    @Test
    void a_metric_is_filtered_by_its_status_whatever_stands_below_it() {
        browser.open("metrics.html");
        browser.run("const status = document.querySelector('.table-tools select'); status.value = 'on time';"
                + "status.dispatchEvent(new Event('input', { bubbles: true }))");
        assertThat(browser.seen("tbody tr")).isNotEmpty().allMatch(row -> row.contains("of the way"));
    }

    @Test
    void paper_shows_what_can_be_read_there() {
        browser.open("jobs/factory.WatchClimate.html");
        browser.print();
        assertThat(browser.seen(".site, .contents, .table-tools")).isEmpty();
        // a head with buttons in it would stand on the first sheet only
        assertThat(browser.findAll("th button")).isNotEmpty()
                .allMatch(button -> button.getCssValue("display").equals("contents"));
    }

    @Test
    void the_search_finds_a_job_and_leads_to_it() {
        browser.find(".search input").click();
        browser.find(".search input").sendKeys("OVERHEATING worksh");
        Waiting.until(() -> !browser.seen(".search-results a").isEmpty());
        assertThat(browser.seen(".search-results a").get(0)).startsWith("Learn of overheating in the workshop")
                .contains("job").contains("IoT monitoring in a factory");
        browser.find(".search input").sendKeys(Keys.ARROW_DOWN);
        browser.find(".search-results a:focus").sendKeys(Keys.ENTER);
        Waiting.until(() -> browser.address().contains("jobs/factory.AlertOnHeat.html"));
    }

    @Test
    void the_search_works_from_a_page_in_a_folder_and_says_when_there_is_nothing() {
        browser.open("jobs/factory.AlertOnHeat.html");
        browser.find(".search input").sendKeys("zzzz");
        Waiting.until(() -> browser.seen(".search-results p").equals(List.of("Nothing found.")));
        browser.find(".search input").sendKeys(Keys.ESCAPE);
        assertThat(browser.seen(".search-results p")).isEmpty();
    }

    @Test
    void a_table_sorts_by_numbers_up_and_down() {
        browser.open("jobs.html");
        browser.findAll("th button").stream().filter(head -> head.getText().startsWith("Opportunity")).findFirst()
                .orElseThrow().click();
        assertThat(opportunities()).isSortedAccordingTo((a, b) -> Double.compare(b, a)).hasSizeGreaterThan(10);
        browser.find("th[aria-sort=descending] button").click();
        assertThat(opportunities()).isSorted();
        assertThat(browser.findAll("th[aria-sort]")).hasSize(1);
    }

    @Test
    void a_table_shows_only_the_rows_that_are_asked_for() {
        browser.open("jobs.html");
        int all = browser.seen("tbody tr").size();
        browser.find(".table-tools input").sendKeys("repair");
        int repair = browser.seen("tbody tr").size();
        assertThat(repair).isPositive().isLessThan(all);
        browser.run("const kind = document.querySelector('.table-tools select'); kind.value = 'social';"
                + "kind.dispatchEvent(new Event('input', { bubbles: true }))");
        assertThat(browser.seen("tbody tr")).isNotEmpty().hasSizeLessThan(repair)
                .allMatch(row -> row.contains("social"));
        assertThat(browser.seen(".table-tools output").get(0)).contains(" of " + all + " rows");
    }

    @Test
    void the_chosen_theme_is_remembered() {
        assertThat(background()).isEqualTo("rgb(252, 251, 248)");
        browser.find(".theme").click();
        String dark = background();
        assertThat(dark).isNotEqualTo("rgb(252, 251, 248)");
        browser.open("jobs.html");
        assertThat(background()).isEqualTo(dark);
    }

    @Test
    void the_first_key_leads_past_the_navigation() {
        browser.find("body").sendKeys(Keys.TAB);
        String focused = browser.run("return document.activeElement.textContent");
        assertThat(focused).isEqualTo("Skip to the content");
    }

    @Test
    void without_scripts_everything_is_there_but_what_needs_them() {
        try (Browser plain = Browser.withoutScriptsOn(folder)) {
            plain.open("index.html");
            assertThat(plain.seen("h1")).containsExactly("Jobs to be done");
            assertThat(plain.seen("tbody tr")).hasSize(25);
            assertThat(plain.findAll(".tools *, th button, .table-tools")).isEmpty();
            plain.open("jobs/factory.WatchClimate.html");
            assertThat(plain.seen("svg.landscape")).hasSize(1);
        }
    }

    private static List<Double> opportunities() {
        return browser.<List<String>>run("""
                const heads = [...document.querySelectorAll('th')];
                const column = heads.findIndex(head => head.textContent.startsWith('Opportunity'));
                return [...document.querySelectorAll('tbody tr')].map(row => row.cells[column].textContent)
                        .filter(t => t)
                """).stream().map(Double::valueOf).toList();
    }

    private static String background() {
        return browser.run("return getComputedStyle(document.body).backgroundColor");
    }

    private static Object violations() throws IOException {
        try (InputStream axe = SiteInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; window.axe = axe;");
        }
        return browser.runLong(OF_RULES_A_AND_AA);
    }
}
