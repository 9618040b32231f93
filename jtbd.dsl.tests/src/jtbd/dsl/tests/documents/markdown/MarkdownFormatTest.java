package jtbd.dsl.tests.documents.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.markdown.MarkdownFormat;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.tests.fixtures.Editions;
import jtbd.dsl.tests.fixtures.Examples;
import jtbd.dsl.tests.fixtures.Golden;
import jtbd.dsl.tests.fixtures.Models;

class MarkdownFormatTest {

    private static final Parser MARKDOWN = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]*)\">");

    @Test
    void a_job_reads_like_this() {
        Golden.assertSame("jtbd.dsl.tests/golden/markdown/p.Repair.MendIt.md", documents(Editions.of("""
                package p
                industry Repair "Repair of phones" {
                  segment Owners "People with one phone"
                  job MendIt "Mend the phone" functional score 8/10 underserved {
                    for Owners
                    when "it broke" want "to mend it" so "it works"
                    importance 9/10 satisfaction 3/10
                    forces { push 3/5 "a crack" evidence Ana.trigger anxiety 2/5 "a loss" }
                    outcomes { minimize time to "get it back" importance 8/10 satisfaction 4/10 }
                    note "Heard *often*."
                  }
                  competitor Shop "The shop" direct { hired for MendIt 5/10 because "near" }
                }
                interview Ana { trigger "Why?" -> "It fell." }
                """)).get("markdown/jobs/p.Repair.MendIt.md"));
    }

    @Test
    void a_metric_that_is_named_but_nowhere_declared_opens_no_section() {
        assertThat(documents(Editions.of(Models.withErrors("job J \"j\" functional { measured by Pace }")))
                .get("markdown/jobs/J.md")).contains("j\n").doesNotContain("Metrics");
    }

    @TestFactory
    Stream<DynamicTest> every_link_leads_to_a_page_and_an_anchor_that_are_there() {
        return forEachExample(edition -> {
            Map<String, String> documents = documents(edition);
            documents.forEach((path, text) -> assertThat(links(text)).as(path).allSatisfy(link -> {
                URI target = URI.create("/" + path).resolve(link);
                if (target.getHost() == null) {
                    String page = target.getPath().substring(1);
                    assertThat(documents).as(link).containsKey(page);
                    assertThat(target.getFragment() == null || anchors(documents.get(page))
                            .contains(target.getFragment())).as(link).isTrue();
                }
            }));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_element_has_its_place_once() {
        return forEachExample(edition -> assertThat(documents(edition).values().stream()
                .flatMap(text -> anchors(text).stream())).containsExactlyInAnyOrderElementsOf(
                        edition.portfolio().elements().stream().map(ElementIds::of).toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# no heading", "- no item", "1. no item", "2.", "3) no item", "> no quote",
            "*plain* _plain_ `plain` ~~plain~~",
            "<script>alert(1)</script>", "<b>plain</b> &amp; &lt;", "a | b", "[words](javascript:alert(1))", "![x](y)",
            "= no underline", "--- no rule", "a\\\\b", "$x$ and #1"})
    void words_stay_words_whatever_they_contain(String words) {
        Map<String, String> documents = documents(Editions.of("""
                industry Repair "%1$s" { overview "%1$s" insight "%1$s" { text "%1$s" } }
                job MendIt "%1$s" functional { when "%1$s" want "to" so "it" note "%1$s" source "%1$s"
                  pains { moderate risk "%1$s" } }
                """.formatted(words)));
        String industry = documents.get("markdown/industries/Repair.md");
        assertThat(plain(industry).split(Pattern.quote(words.replace("\\\\", "\\")), -1))
                .hasSizeGreaterThanOrEqualTo(4);
        documents.values().forEach(text -> {
            assertThat(html(text)).allMatch(html -> html.startsWith("<a id=") || html.equals("</a>")
                    || html.equals("<br>"));
            assertThat(links(text)).noneMatch(link -> link.startsWith("javascript"));
        });
    }

    @Test
    void what_belongs_to_no_industry_has_a_page_where_there_is_such_a_thing() {
        String inside = "industry I \"I\" { job J \"j\" functional }";
        assertThat(documents(Editions.of(inside))).doesNotContainKey("markdown/unassigned.md");
        assertThat(documents(Editions.of(inside)).get("markdown/README.md")).doesNotContain("unassigned.md");
        Map<String, String> more = documents(Editions.of(inside + " insight \"Alone\""));
        assertThat(more.get("markdown/README.md")).contains("unassigned.md");
        assertThat(more.get("markdown/unassigned.md")).contains("Alone");
    }

    @Test
    void the_points_of_numbers_are_written_as_they_are() {
        assertThat(documents(Editions.of("job MendIt functional { importance 9.2/10 satisfaction 2.4/10 }"))
                .get("markdown/jobs/MendIt.md")).contains("9.2/10", "2.4/10");
    }

    @Test
    void ratings_that_are_only_assumed_are_marked() {
        String job = "job MendIt \"m\" functional { importance 9/10 satisfaction 2/10 status %s }";
        assertThat(documents(Editions.of(job.formatted("assumed"))).get("markdown/README.md"))
                .contains("| 16 (assumed) |");
        assertThat(documents(Editions.of(job.formatted("researched"))).get("markdown/README.md")).contains("| 16 |");
    }

    @Test
    void targets_and_times_are_written_as_people_write_them() {
        Map<String, String> documents = documents(Editions.of("""
                metric Days "Days" { unit days target <= 2 days by 2027-06-30 }
                job MendIt "m" functional { significance crucial every month measured by Days }
                """));
        assertThat(documents.get("markdown/metrics.md")).contains("≤ 2 days by 2027-06-30");
        assertThat(documents.get("markdown/jobs/MendIt.md")).contains("Every month");
    }

    @Test
    void the_findings_stand_rule_by_rule_then_what_the_authors_accept() {
        String page = documents(Editions.of("""
                job MendIt "Mend the phone" functional { ignore job.missing-metric because "Nobody can measure it" }
                """)).get("markdown/findings.md");
        assertThat(page).containsSubsequence("## job.missing-outcome", "[Mend the phone]", "## Accepted",
                "| job.missing-metric |", "Nobody can measure it |");
    }

    @Test
    void an_address_that_could_run_a_script_is_no_link() {
        String page = documents(Editions.of("""
                job MendIt functional { source "bad" at "javascript:alert(1)"
                  source "good" at "https://example.org/a b" }
                """)).get("markdown/jobs/MendIt.md");
        assertThat(links(page)).noneMatch(link -> link.contains("javascript"));
        assertThat(plain(page)).contains("bad");
    }

    private static Stream<DynamicTest> forEachExample(Consumer<Edition> check) {
        return Examples.names().stream()
                .map(example -> dynamicTest(example, () -> check.accept(Editions.ofExample(example))));
    }

    private static Map<String, String> documents(Edition edition) {
        return Editions.documents(new MarkdownFormat(), edition);
    }

    private static String plain(String markdown) {
        return TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).build()
                .render(MARKDOWN.parse(markdown));
    }

    private static Set<String> anchors(String markdown) {
        Set<String> anchors = new HashSet<>();
        for (Matcher found = ANCHOR.matcher(markdown); found.find();) {
            assertThat(anchors.add(found.group(1))).as(found.group()).isTrue();
        }
        return anchors;
    }

    private static List<String> links(String markdown) {
        List<String> links = new ArrayList<>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
                visitChildren(link);
            }
        });
        return links;
    }

    private static List<String> html(String markdown) {
        List<String> html = new ArrayList<>();
        Node page = MARKDOWN.parse(markdown);
        page.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline inline) {
                html.add(inline.getLiteral());
            }

            @Override
            public void visit(HtmlBlock block) {
                html.add(block.getLiteral().lines().collect(Collectors.joining()));
            }
        });
        return html;
    }
}
