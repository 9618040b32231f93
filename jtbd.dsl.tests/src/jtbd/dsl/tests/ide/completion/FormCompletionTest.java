package jtbd.dsl.tests.ide.completion;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.concepts.Concepts;
import jtbd.dsl.tests.fixtures.Models;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

/** Forms to fill in, and values that the workspace uses. */
class FormCompletionTest {

    @TempDir
    Path folder;

    @Test
    void blocks_come_as_forms_where_they_may_stand() throws Exception {
        assertThat(at("<|>").labels()).contains("industry with its class and fit", "job with its statement",
                "interview with its six questions", "scorecard with a pillar")
                .doesNotContain("map with its eight steps");
        assertThat(at("job Share functional { <|> }").labels()).contains("map with its eight steps",
                "forces with all four", "outcomes with direction and measure").doesNotContain("job with its statement");
        assertThat(at("job Share functional { outcomes { <|> } }").labels())
                .contains("outcome with direction and measure");
        assertThat(at("job Share functional { map { } <|> }").labels()).doesNotContain("map with its eight steps");
    }

    @Test
    void a_form_is_a_snippet_only_for_clients_that_know_snippets() throws Exception {
        CompletionItem form = at("<|>").item("job with its statement");
        assertThat(form.getInsertTextFormat()).isEqualTo(InsertTextFormat.Snippet);
        assertThat(form.getTextEdit().getLeft().getNewText()).startsWith("job ${1:Name} ");

        CompletionItem plain = Proposed.at(folder, "<|>", false).item("job with its statement");
        assertThat(plain.getInsertTextFormat()).isEqualTo(InsertTextFormat.PlainText);
        assertThat(plain.getTextEdit().getLeft().getNewText()).startsWith("job Name ").doesNotContain("$");
    }

    @Test
    void a_client_with_snippets_of_its_own_gets_forms_only_of_what_a_block_lacks() throws Exception {
        assertThat(withSnippets("<|>")).contains("job").noneMatch(label -> label.startsWith("job "));
        assertThat(withSnippets("job Share functional { map { <|> } }")).contains("define", "all missing steps");
    }

    private List<String> withSnippets(String marked) throws Exception {
        return Proposed.at(folder, marked, true, Map.of("ownSnippets", true)).labels();
    }

    @Test
    void forms_know_the_measures_that_pages_of_the_language_name() throws Exception {
        assertThat(at("job Share functional { outcomes { <|> } }").item("outcome with direction and measure")
                .getTextEdit().getLeft().getNewText())
                .contains("|" + String.join(",", Concepts.usualWords("Measure")) + "|", "variation");
    }

    @Test
    void a_keyword_before_a_text_brings_the_quotes() throws Exception {
        assertThat(at("job Share functional { wan<|> }").taken("want")).contains("{ want \"$1\" }");
        assertThat(Proposed.at(folder, "job Share functional { wan<|> }", false).taken("want"))
                .contains("{ want \"\" }");
    }

    @Test
    void what_is_found_in_a_thing_is_the_first_that_can_be_ignored_there() throws Exception {
        List<String> rules = at("""
                job Share "Share files and keep them" functional { importance 9/10 }
                job Keep "Keep files" functional { ignore <|> }
                """).labels();
        assertThat(rules).hasSizeGreaterThan(100).doesNotContain("syntax.syntax-error");
        assertThat(rules.subList(0, 4)).contains("job.missing-outcome", "job.missing-metric")
                .allMatch(rule -> rule.startsWith("job.")).doesNotContain("job.compound", "job.half-rated");
        assertThat(at("job Keep \"Keep files\" functional { ignore outc<|> }").labels()).startsWith(
                "job.missing-outcome", "outcome.compound").doesNotContain("job.missing-metric");
    }

    @Test
    void what_the_whole_workspace_shows_of_a_thing_can_be_ignored_first_as_well() throws Exception {
        String before = "job Keep \"Keep files\" functional { }";
        MarkedText after = MarkedText.of("job Keep \"Keep files\" functional { ignore <|> }");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("keep.jtbd", before);
            editor.save("keep.jtbd", before);
            editor.rules("keep.jtbd", "job.missing-evidence");
            editor.change("keep.jtbd", after.text());

            assertThat(get(editor.texts().completion(new CompletionParams(editor.text("keep.jtbd"), after.cursor())))
                    .getRight().getItems()).filteredOn(item -> item.getDetail().startsWith("Found here: "))
                    .extracting(CompletionItem::getLabel).contains("job.missing-evidence", "job.missing-outcome");
        }
    }

    @Test
    void a_strength_is_offered_on_the_scale_of_forces_first() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), "job Other functional { score 1/10 importance 8/10 }");

        assertThat(at("job Share functional { forces { push <|> } }").labels()).startsWith("/5", "/10");
        assertThat(at("job Share functional { importance <|> }").labels()).startsWith("/10");
    }

    @Test
    void days_that_are_due_lie_ahead_and_those_that_were_measured_behind() throws Exception {
        String today = LocalDate.now().toString();
        String beside = "metric Old { unit % target > 1 % by 1999-12-31 measured 1999-01-01 = 2 % }\n"
                + "metric Far { unit % target > 1 % by 2999-12-31 }\n";

        List<String> due = at(beside + "metric A { unit % target > 5 % by <|>").labels();
        assertThat(due).startsWith("2999-12-31").hasSize(6).allMatch(day -> day.compareTo(today) >= 0);
        assertThat(due.subList(1, 6)).isSorted().allMatch(day -> LocalDate.parse(day).plusDays(1).getDayOfMonth() == 1);
        assertThat(at(beside + "metric A { unit % measured <|>").labels()).containsExactly(today, "1999-12-31",
                "1999-01-01");
        assertThat(at(beside + "metric A { unit % measured 1999-01-01 = 12 <|>").labels()).startsWith("%", today,
                "1999-12-31");
    }

    @Test
    void forms_can_be_read_as_they_are() throws Exception {
        Map<String, String> around = Map.of("<|>", "%s", "industry X { <|> }", "industry X { %s }",
                "job X functional { <|> }", "job X functional { %s }",
                "job X functional { outcomes { <|> } }", "job X functional { outcomes { %s } }",
                "job X functional { map { <|> } }", "job X functional { map { %s } }",
                "interview X { <|> }", "interview X { %s }", "scorecard X { <|> }", "scorecard X { %s }",
                "competitor X direct { <|> }", "competitor X direct { %s }", "offering X { <|> }", "offering X { %s }");
        for (var place : around.entrySet()) {
            for (CompletionItem item : Proposed.at(folder, place.getKey(), false).items()) {
                if (item.getKind() == CompletionItemKind.Snippet) {
                    String text = place.getValue().formatted(item.getTextEdit().getLeft().getNewText());
                    assertThat(syntaxErrors(text)).as(text).isEmpty();
                }
            }
        }
    }

    @Test
    void only_the_steps_that_are_missing_there_are_filled_in() throws Exception {
        Proposed proposed = at("job Share functional { map { define \"a\"\n<|> } }");

        assertThat(proposed.item("all missing steps").getTextEdit().getLeft().getNewText().lines()
                .map(line -> line.replaceFirst(" .*", ""))).containsExactly("locate", "prepare", "confirm", "execute",
                        "monitor", "modify", "conclude");
        assertThat(at("job Share functional { map { define \"a\"\n<|>\nexecute \"b\"\nconclude \"c\" } }")
                .item("all missing steps").getTextEdit().getLeft().getNewText().lines()
                .map(line -> line.replaceFirst(" .*", ""))).containsExactly("locate", "prepare", "confirm");
        assertThat(at("job Share functional { map { define \"a\" locate \"b\" prepare \"c\" confirm \"d\" "
                + "execute \"e\" monitor \"f\" modify \"g\"\n<|>\nconclude \"h\" } }").labels())
                .doesNotContain("all missing steps", "conclude");
    }

    @Test
    void a_target_is_offered_with_each_comparison_in_the_unit_of_its_metric() throws Exception {
        assertThat(at("metric Time { unit minutes  target <|> }").labels()).containsExactly("at least", "at most",
                "more than", "less than");
        assertThat(at("metric Time { unit minutes  target at<|> }").taken("at most"))
                .contains("target <= $1 minutes }");
        assertThat(at("metric Time { target > <|> }").labels()).doesNotContain("at least");
    }

    @Test
    void units_in_use_are_offered_the_own_one_first() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), "metric Cost { unit EUR  baseline 3 EUR }");

        assertThat(at("metric Time { unit <|> }").labels()).contains("EUR", "%");
        assertThat(at("metric Time { unit minutes  baseline 3 <|> }").labels()).startsWith("minutes")
                .doesNotContain("EUR", "%");
        assertThat(at("metric Time { unit minutes  target -3 <|> }").labels()).startsWith("minutes", "%");
    }

    @Test
    void an_amount_is_offered_in_the_units_that_its_number_may_have() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), """
                metric Cost { unit EUR  baseline 3 EUR }
                segment Crews { size 40 "night crews" }
                """);

        assertThat(at("metric Time { unit minutes  baseline <|> }").labels()).containsExactly("minutes");
        assertThat(at("metric Time { unit minutes  baseline <|> }").taken("minutes")).contains("baseline $1 minutes }");
        assertThat(at("metric Time { unit minutes  target < <|> }").taken("minutes")).contains("target < $1 minutes }");
        assertThat(at("metric Time { unit minutes  measured 2026-01-01 = <|> }").labels()).containsExactly("minutes");
        assertThat(at("metric Time { baseline <|> }").labels()).startsWith("EUR", "%");
        assertThat(at("segment Owners { size <|> }").labels()).containsExactly("night crews", "people",
                "an estimate in words");
        assertThat(at("segment Owners { size <|> }").taken("night crews")).contains("size $1 \"night crews\" }");
    }

    @Test
    void a_score_is_offered_the_steps_of_its_scorecard() throws Exception {
        String card = "scorecard Soft { scale %s pillar CS \"Culture\" { CS07 \"Value perception\" } }\n"
                + "industry Files { scores on Soft { CS07 = <|> } }";

        assertThat(at(card.formatted("0 to 5")).labels()).containsExactly("0", "1", "2", "3", "4", "5");
        assertThat(at(card.formatted("0 to 100")).labels()).isEmpty();
    }

    @Test
    void a_score_on_a_scorecard_that_is_not_known_is_offered_on_the_scales_in_use() throws Exception {
        String industry = "industry Files { scores on Nothing { CS07 = %s<|> } }\nindustry Other { fit 3/5 }";

        assertThat(at(industry.formatted("")).labels()).containsExactly("/5", "/10");
        assertThat(at(industry.formatted("4")).labels()).containsExactly("4/5", "4/10");
    }

    @Test
    void the_scale_that_is_used_most_comes_first_and_none_is_lower_than_the_number() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), "competitor A { hired for Nothing 3/7 }");
        String job = "job Share functional { importance %s<|> }\n"
                + "job Wipe functional { importance 9/10 satisfaction 3/10 }";

        assertThat(at(job.formatted("")).labels()).containsExactly("/10", "/7", "/5");
        assertThat(at(job.formatted("8")).labels()).containsExactly("8/10");
    }

    @Test
    void a_score_that_has_its_scale_is_offered_no_other() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), "job Wipe functional { importance 9/100 }");

        assertThat(at("job Share functional { importance 9<|>/10 }").labels()).isEmpty();
        assertThat(at("job Share functional { importance 9/10<|> }").labels()).isEmpty();
        assertThat(at("job Share functional { importance 9/1<|> }").labels()).containsExactly("100", "10");
    }

    @Test
    void what_a_metric_counts_by_its_title_may_be_its_unit() throws Exception {
        assertThat(at("metric Waste \"Spoilt batches\" { unit <|> }").labels()).contains("%", "batches");
        assertThat(at("metric ReturnedOrders { baseline 3 <|> }").labels()).contains("%", "orders");
        assertThat(at("metric Waste \"Loss that is always seen\" { unit <|> }").labels())
                .doesNotContain("loss", "is", "always");
    }

    @Test
    void units_are_those_of_amounts_that_say_the_same() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), """
                metric Cost { unit EUR per shift  baseline 3 EUR per shift }
                segment Crews { size 40 crews  pays 9 CHF per year }
                """);

        assertThat(at("segment Owners { size 4 <|> }").labels()).startsWith("crews", "people").doesNotContain("EUR");
        assertThat(at("segment Owners { pays 4 <|> }").labels()).startsWith("CHF", "per");
        assertThat(at("segment Owners { pays 4 CHF per <|> }").labels()).containsExactly("shift", "year", "day",
                "week", "month");
        assertThat(at("metric Time { unit EUR per <|> }").labels()).contains("shift", "year").doesNotContain("EUR");
        assertThat(at("job Share functional { significance minor every <|> }").labels()).contains("day", "week")
                .doesNotContain("EUR", "%", "per");
        assertThat(at("job Lock functional { significance minor every week }\n"
                + "job Share functional { significance minor every 2 <|> }").labels()).startsWith("days", "weeks")
                .doesNotContain("per");
    }

    @Test
    void scales_in_use_are_offered() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), "job Other functional { importance 4/7 }");

        assertThat(at("job Share functional { importance 5<|> }").labels()).containsExactly("5/7", "5/10", "5/5");
        assertThat(at("job Share functional { importance 5/<|> }").labels()).containsExactly("7", "10", "5");
        assertThat(at("job Share functional { importance <|> }").labels()).containsExactly("/7", "/10", "/5");
    }

    @Test
    void tags_days_and_measures_in_use_are_offered() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), """
                interview Ana on 2026-04-02 { tags family, winter }
                job Other functional { outcomes { minimize effort of "a move" } }
                """);

        assertThat(at("job Share functional { tags w<|> }").labels()).containsExactly("winter");
        assertThat(at("job Share functional { tags winter, <|> }").labels()).containsExactly("family");
        assertThat(at("interview Ben on <|>").labels()).containsExactly(LocalDate.now().toString(), "2026-04-02");
        assertThat(at("job Share functional { outcomes { minimize <|> } }").labels())
                .contains("time", "likelihood", "effort");
    }

    @Test
    void rules_are_offered_to_be_ignored_by_id_or_by_what_they_hold() throws Exception {
        Proposed proposed = at("job Share functional { ignore job.com<|> }");
        assertThat(proposed.labels()).containsExactly("job.compound");
        assertThat(proposed.item("job.compound").getDetail()).isNotBlank();
        assertThat(at("job Share functional { ignore executor<|> }").labels()).contains("job.missing-executor");
        assertThat(at("tool Log \"Log\" { supports Nothing ignore <|> }").labels().get(0)).startsWith("tool.");
    }

    private static List<String> syntaxErrors(String text) {
        return Models.withErrors(text).resources().getResources().get(0).getErrors().stream()
                .filter(error -> !(error instanceof AbstractDiagnostic known
                        && known.getCode().startsWith("reference.")))
                .map(Diagnostic::getMessage).toList();
    }

    private Proposed at(String marked) throws Exception {
        return Proposed.at(folder, marked);
    }
}
