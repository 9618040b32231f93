package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown about the word under the cursor. */
class HoverTest {

    private static final String REPAIR = """
            industry Repair "Device repair" {
              job ProveNobodyLooked "Prove that *nobody* <b>looked</b>" functional {
                when "I hand over a device"
                want "to see who touched it"
                importance 4.5/5
                satisfaction 3/10
                measured by Trust
                forces {
                  push 5/5 "apps are opened unnoticed"
                  habit 2 "the same shop as ever"
                }
                map { define "what is private" }
                status assumed
                note "ask again in May"
              }
              metric Trust "Trust" {
                unit %
                baseline 40 %
                target > 80 %
                measured 2026-01-01 = 50 %
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void a_name_tells_what_the_numbers_of_a_job_come_to() throws Exception {
        assertThat(plain("job Prove<|>NobodyLooked")).isEqualTo("""
                Prove that *nobody* <b>looked</b> · functional job in Device repair

                When I hand over a device, I want to see who touched it.

                opportunity: 15 of 20 = importance 9 + unmet max(9 − 3, 0) ▇▇▇▇▇▇▇▇▁▁
                zone: extremely underserved (extremely underserved from 15, underserved from 12, worth a look from 10)
                forces: 10 for, 4 against: a switch is likely
                push 10, 71 % ▇▇▇▇▇▇▇▁▁▁
                pull 0, 0 % ▁▁▁▁▁▁▁▁▁▁
                anxiety 0, 0 % ▁▁▁▁▁▁▁▁▁▁
                habit 4, 29 % ▇▇▇▁▁▁▁▁▁▁
                map: 1 of 8 steps, 0 supported, 0 with outcomes ▇▁▁▁▁▁▁▁▁▁
                measured by Trust
                evidence: none
                status: assumed
                note: ask again in May""");
    }

    @Test
    void a_reference_tells_what_it_leads_to() throws Exception {
        assertThat(plain("measured by Tr<|>ust")).isEqualTo("""
                Trust · metric in Device repair

                unit: %
                baseline: 40 %
                target: > 80 %
                measured: 50 % on 2026-01-01
                progress: under way, 25 % of the way ▇▇▇▁▁▁▁▁▁▁
                used by Prove that *nobody* <b>looked</b>""");
    }

    @Test
    void a_keyword_tells_what_it_means_with_an_example() throws Exception {
        assertThat(plain("wa<|>nt \"to see")).startsWith("""
                want · Job

                The progress that is wanted, beginning with "to".
                """).contains("job ProveNobodyLooked \"Prove that nobody looked\" functional core");
        assertThat(plain("meas<|>ured by")).startsWith("measured by · Job\n\nThe metrics that show");
        assertThat(plain("def<|>ine \"what")).startsWith("define · Map");
        assertThat(plain("func<|>tional")).startsWith("functional · Job\n\nA task to get done, seen from outside.");
        assertThat(plain("j<|>ob Prove"))
                .startsWith("job · keyword\n\nProgress that somebody wants to make in a situation: ")
                .contains("A job reads like a sentence").doesNotContain("situation.\n");
        assertThat(plain("u<|>nit %")).startsWith("unit · Metric\n\nWhat the number counts, such as “%”, “minutes” or");
        assertThat(plain("for<|>ces {")).containsOnlyOnce("and what holds them back");
    }

    @Test
    void a_keyword_says_nothing_twice() throws Exception {
        assertThat(told(MarkedText.of("scor<|>ecard Card \"How it is built\"")))
                .startsWith("scorecard · keyword\n\nA scale with attributes, grouped in pillars, on which industries")
                .doesNotContain("A scale with attributes on which");
        assertThat(plain("impor<|>tance 4.5/5"))
                .startsWith("importance · Rating\n\nHow important it is to the people who have the job.\n\njob ");
    }

    @Test
    void the_name_of_a_package_tells_what_the_package_holds_whatever_its_words_mean_elsewhere() throws Exception {
        Files.writeString(folder.resolve("card.jtbd"), "package tour.scorecard\nscorecard Card \"How it is built\"");

        assertThat(told(MarkedText.of("import tour.score<|>card.*")))
                .isEqualTo("tour.scorecard · package\n\nholds How it is built\nin 1 file");
        assertThat(told(MarkedText.of("import to<|>ur.scorecard.*")))
                .isEqualTo("tour · package\n\npackages within tour.scorecard");
        assertThat(told(MarkedText.of("package map.j<|>ob"))).isEqualTo("map.job · package\n\nin 1 file");
    }

    @Test
    void the_id_of_a_rule_tells_what_it_holds_and_why() throws Exception {
        assertThat(told(MarkedText.of("job Share functional { ignore job.com<|>pound because \"so\" }")))
                .startsWith("job.compound · rule\n\nA job is one thing to do.\n\nTwo jobs in one cannot be scored");
        assertThat(told(MarkedText.of("job Share functional { ignore j<|>ob.compound because \"so\" }")))
                .startsWith("job.compound · rule\n");
    }

    @Test
    void a_number_tells_what_it_is_out_of_ten() throws Exception {
        assertThat(plain("importance 4.<|>5/5")).startsWith("""
                4.5/5 · importance of Prove that *nobody* <b>looked</b>

                out of ten: 9 ▇▇▇▇▇▇▇▇▇▁
                opportunity: 15 of 20 = importance 9 + unmet max(9 − 3, 0) ▇▇▇▇▇▇▇▇▁▁
                zone: extremely underserved""");
        assertThat(plain("habit <|>2 ")).isEqualTo("2/5 · strength of a force\n\nout of ten: 4 ▇▇▇▇▁▁▁▁▁▁");
    }

    @Test
    void words_that_call_something_tell_of_it_as_most_outcomes_and_forces_have_no_name() throws Exception {
        assertThat(plain("\"the same <|>shop")).isEqualTo("""
                the same shop as ever · habit of Prove that *nobody* <b>looked</b>

                strength out of ten: 4 ▇▇▇▇▁▁▁▁▁▁""");
        assertThat(plain("define \"what <|>is")).startsWith("what is private · define step of Prove that");
        assertThat(plain("Trust \"Tru<|>st")).startsWith("Trust · metric in Device repair\n");
        MarkedText text = MarkedText.of("""
                job Share functional {
                  outcomes { minimize time to "re<|>ply" importance 9/10 satisfaction 2/10 }
                }
                """);
        assertThat(told(text))
                .startsWith("Minimize the time to reply · outcome of Share\n\nopportunity: 16 of 20");
    }

    @Test
    void dates_texts_and_empty_places_tell_nothing() throws Exception {
        assertThat(hover("measured 2026-<|>01-01", new ClientCapabilities(), Map.of())).isNull();
        assertThat(hover("want \"to <|>see", new ClientCapabilities(), Map.of())).isNull();
        assertThat(hover("\n<|>  metric", new ClientCapabilities(), Map.of())).isNull();
    }

    @Test
    void words_of_authors_stay_words_in_markdown() throws Exception {
        assertThat(markdown("job Prove<|>NobodyLooked", Map.of()))
                .startsWith("**Prove that \\*nobody\\* \\<b>looked\\</b>** · functional job in Device repair\n")
                .contains("- **push** 10, 71 % ▇▇▇▇▇▇▇▁▁▁\n").doesNotContain("data:");
    }

    @Test
    void pictures_stand_in_the_hover_where_the_client_shows_them() throws Exception {
        String markdown = markdown("job Prove<|>NobodyLooked", Map.of("svgHover", true));

        assertThat(markdown).contains("![Opportunity](data:image/svg+xml;base64,", "![Forces of progress](data:",
                "![Job map](data:").doesNotContain("▇");
        String svg = new String(Base64.getDecoder()
                .decode(markdown.replaceFirst("(?s).*?base64,([^)]*)\\).*", "$1")), StandardCharsets.UTF_8);
        assertThat(svg).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture landscape\"")
                .contains("<style>", "&lt;b&gt;looked").doesNotContain("<b>looked");
        assertThat(markdown("Tr<|>ust \"Trust\"", Map.of("svgHover", true))).contains("![Progress](data:");
    }

    @Test
    void an_industry_shows_its_jobs_by_their_opportunity() throws Exception {
        assertThat(plain("industry Re<|>pair"))
                .contains("jobs: 1, 1 underserved\n1: Prove that *nobody* <b>looked</b>, opportunity 15 ▇▇▇▇▇▇▇▇▁▁\n");
        assertThat(markdown("industry Re<|>pair", Map.of("svgHover", true))).contains("![Opportunity](data:image/svg");
    }

    @Test
    void what_backs_a_job_and_who_does_nothing_is_told_in_whole_sentences() throws Exception {
        MarkedText text = MarkedText.of("""
                industry Repair "Device repair" {
                  job Prove "Prove it" functional { want "to see" evidence Ana, Ben }
                  competitor Hope "Hope for the best" nothing { hired for Pro<|>ve }
                }
                interview Ana
                interview Ben
                """);
        assertThat(told(text, text.cursor())).contains("\nevidence: 2 pieces: Ana; Ben\n");
        assertThat(told(text, new Position(2, 15)))
                .startsWith("Hope for the best · doing nothing as a competitor in Device repair\n");
    }

    private String told(MarkedText text) throws Exception {
        return told(text, text.cursor());
    }

    private String told(MarkedText text, Position place) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("hope.jtbd", text.text());
            return get(editor.texts().hover(new HoverParams(editor.text("hope.jtbd"), place))).getContents().getRight()
                    .getValue();
        }
    }

    @Test
    void a_broken_text_is_no_reason_to_fail() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            String broken = "job measured by Lost { importance 3/ of X } metric M { target";
            editor.open("broken.jtbd", broken);
            for (int i = 0; i <= broken.length(); i++) {
                get(editor.texts().hover(new HoverParams(editor.text("broken.jtbd"),
                        new Position(0, i))));
            }
        }
    }

    private String plain(String marked) throws Exception {
        MarkupContent content = hover(marked, new ClientCapabilities(), Map.of()).getContents().getRight();
        assertThat(content.getKind()).isEqualTo(MarkupKind.PLAINTEXT);
        return content.getValue();
    }

    private String markdown(String marked, Map<String, Object> options) throws Exception {
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        texts.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN), false));
        ClientCapabilities client = new ClientCapabilities();
        client.setTextDocument(texts);
        MarkupContent content = hover(marked, client, options).getContents().getRight();
        assertThat(content.getKind()).isEqualTo(MarkupKind.MARKDOWN);
        return content.getValue();
    }

    private Hover hover(String marked, ClientCapabilities client, Map<String, Object> options) throws Exception {
        assertThat(REPAIR).contains(marked.replace("<|>", ""));
        MarkedText text = MarkedText.of(REPAIR.replace(marked.replace("<|>", ""), marked));
        try (EditorClient editor = EditorClient.on(folder, client, options)) {
            editor.open("repair.jtbd", text.text());
            return get(editor.texts().hover(new HoverParams(editor.text("repair.jtbd"), text.cursor())));
        }
    }
}
