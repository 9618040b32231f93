package jtbd.dsl.tests.ide.mends;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ide.mends.MendCatalogue;
import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.Actions;
import jtbd.dsl.tests.ide.EditorClient;

/** What is offered about findings, besides that each mend does what it says. */
class QuickFixesTest {

    private static final String FILE = Offers.FILE;

    @TempDir
    Path folder;

    @Test
    void most_rules_that_a_machine_can_mend_have_a_mend() {
        assertThat(MendCatalogue.rules()).hasSizeGreaterThan(100);
    }

    @Test
    void the_only_sure_mend_is_preferred_and_one_of_several_is_not() throws Exception {
        CodeAction sure = offered("""
                job Share "Share files" functional { want "share<|> the files" }
                """, "job.want-without-to").action("Begin with 'to'");
        CodeAction choice = offered("""
                job Share "Share files" functional { outcomes { minimize "losses<|>" } }
                """, "outcome.missing-measure").action("Measure the 'number of'");

        assertThat(sure.getIsPreferred()).isTrue();
        assertThat(choice.getIsPreferred()).isNull();
        assertThat(sure.getKind()).isEqualTo(CodeActionKind.QuickFix);
        assertThat(sure.getDiagnostics()).singleElement()
                .satisfies(finding -> assertThat(finding.getCode().getLeft()).isEqualTo("job.want-without-to"));
    }

    @Test
    void a_point_is_offered_for_a_score_only_that_may_have_lost_one() throws Exception {
        assertThat(offered("industry Shop \"Shops\" { fit 8<|>5/10 because \"x\" }\n", "score.out-of-scale").titles())
                .contains("Write 8.5/10", "Write 10/10");
        assertThat(offered("industry Shop \"Shops\" { fit 1<|>2/10 because \"x\" }\n", "score.out-of-scale").titles())
                .contains("Write 10/10").doesNotContain("Write 1.2/10");
    }

    @Test
    void nothing_is_offered_away_from_the_finding() throws Exception {
        assertThat(offered("""
                // nothing is wrong he<|>re

                job Share "Share files" functional { want "share the files" }
                """, "job.want-without-to").titles()).isEmpty();
    }

    @Test
    void a_finding_that_the_client_asks_about_is_mended_wherever_the_cursor_stands() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open(FILE, "jbo Share functional { want \"to share\" }\n");
            Diagnostic finding = editor.diagnostics(FILE, found -> !found.isEmpty()).get(0);
            Range away = new Range(new Position(0, 30), new Position(0, 30));

            assertThat(offeredFor(List.of(finding), away, editor)).contains("Change to 'job'");
            assertThat(offeredFor(List.of(), away, editor)).isEmpty();
        }
    }

    @Test
    void mends_of_what_the_client_asks_about_come_first_and_no_other_is_preferred() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open(FILE, "job Share \"As a driver, I want to share\" functional { want \"share the files\" }\n");
            List<String> rules = List.of("job.missing-outcome", "job.want-without-to");
            List<Diagnostic> found = editor.diagnostics(FILE, all -> EditorClient.rulesOf(all).containsAll(rules));
            Range all = new Range(new Position(0, 0), new Position(1, 0));

            for (String asked : rules) {
                List<CodeAction> offered = actionsFor(found.stream()
                        .filter(finding -> finding.getCode().getLeft().equals(asked)).toList(), all, editor);

                assertThat(offered.get(0).getDiagnostics().get(0).getCode().getLeft()).isEqualTo(asked);
                assertThat(offered).filteredOn(action -> Boolean.TRUE.equals(action.getIsPreferred()))
                        .allSatisfy(action -> assertThat(action.getDiagnostics().get(0).getCode().getLeft())
                                .isEqualTo(asked))
                        .hasSize(asked.equals("job.want-without-to") ? 1 : 0);
            }
        }
    }

    private static List<String> offeredFor(List<Diagnostic> findings, Range range, EditorClient editor)
            throws Exception {
        return actionsFor(findings, range, editor).stream().map(CodeAction::getTitle).toList();
    }

    private static List<CodeAction> actionsFor(List<Diagnostic> findings, Range range, EditorClient editor)
            throws Exception {
        return get(editor.texts().codeAction(new CodeActionParams(editor.text(FILE), range,
                new CodeActionContext(findings)))).stream().map(Either::getRight).toList();
    }

    @Test
    void a_block_on_one_line_is_laid_out_where_it_gets_another_statement() throws Exception {
        assertThat(offered("""
                job Sha<|>re "Share files" functional { want "to share the files" }

                job Keep "Keep   files" functional { want   "to keep the files" }
                """, "job.missing-outcome").after("Add an outcome")).isEqualTo("""
                job Share "Share files" functional {
                  want "to share the files"
                  outcomes {
                    minimize time to "…"
                  }
                }

                job Keep "Keep   files" functional { want   "to keep the files" }
                """);
    }

    @Test
    void few_things_of_other_files_can_be_named_where_the_own_one_has_none() throws Exception {
        Files.writeString(folder.resolve("numbers.jtbd"), "package numbers\nmetric Time \"Time\" { unit h }\n");
        assertThat(new Offers(folder).about("""
                job Sh<|>are "Share files" functional {
                  want "to share files"
                }
                """, "job.missing-metric").titles()).contains("Add 'measured by numbers.Time'");
    }

    @Test
    void a_metric_is_not_named_by_a_name_that_another_one_has_too() throws Exception {
        assertThat(offered("""
                industry Food {
                  job Eat "Eat" functional
                  metric Meals "Meals in a month" { unit meals }
                  metric Mea<|>ls "Meals in a year" { unit meals }
                }
                """, "metric.unused-metric").titles()).noneMatch(title -> title.startsWith("Add 'measured by"));
    }

    @Test
    void where_there_is_nothing_to_name_a_first_one_is_written() throws Exception {
        Offers offers = new Offers(folder);

        assertThat(offers.about("""
                industry Repair "Repair of phones" {
                  job Sh<|>are "Share files" functional {
                    want "to share files"
                  }
                }
                """, "job.missing-metric").after("Add a metric, and 'measured by FirstMetric'")).isEqualTo("""
                industry Repair "Repair of phones" {
                  job Share "Share files" functional {
                    want "to share files"
                    measured by FirstMetric
                  }

                  metric FirstMetric "…"
                }
                """);
        assertThat(offers.about("interview An<|>a \"Ana\" on 2026-04-02\n", "interview.missing-segment")
                .after("Add a segment, and 'with FirstSegment'")).isEqualTo("""
                interview Ana "Ana" on 2026-04-02 with FirstSegment
                segment FirstSegment "…"
                """);
    }

    @Test
    void a_class_stands_first_in_its_industry() throws Exception {
        assertThat(new Offers(folder).about("""
                industry Re<|>pair "Repair of phones" {
                  overview "All that is broken."
                }
                """, "industry.missing-classification").after("Add a class of your own")).isEqualTo("""
                industry Repair "Repair of phones" {
                  classified own "…"
                  overview "All that is broken."
                }
                """);
    }

    @Test
    void nothing_but_the_role_of_a_user_story_is_left_out() throws Exception {
        assertThat(withoutRole("""
                job A "As a dr<|>iver I want to park so that I am on time" functional
                """)).isEqualTo("""
                job A "Park" functional {
                  want "to park"
                  so "I am on time"
                }
                """);
        assertThat(withoutRole("""
                job A "As a dr<|>iver, I want to park so that I am on time" functional {
                  want "to stop"
                  so "I can walk"
                }
                """)).startsWith("job A \"Park so that I am on time\" functional {\n");
        assertThat(withoutRole("""
                job A "Park" functional {
                  when "As a dr<|>iver, I want to park so that I am on time"
                }
                """)).isEqualTo("""
                job A "Park" functional {
                  when "…"
                  want "to park"
                  so "I am on time"
                }
                """);
        assertThat(withoutRole("""
                job A "Park" functional {
                  when "As a dr<|>iver, it is late"
                }
                """)).contains("when \"it is late\"");
    }

    private String withoutRole(String marked) throws Exception {
        return offered(marked, "job.user-story").after("Leave out the role");
    }

    @Test
    void an_edit_touches_only_what_changes_and_names_the_version_of_the_text() throws Exception {
        CodeAction mend = offered("""
                job Share "Share files" functional { want "share<|> the files" }
                """, "job.want-without-to").action("Begin with 'to'");

        var changed = mend.getEdit().getDocumentChanges().get(0).getLeft();
        assertThat(changed.getTextDocument().getVersion()).isEqualTo(1);
        assertThat(changed.getEdits()).singleElement()
                .satisfies(edit -> assertThat(edit.getLeft().getNewText()).isEqualTo("to "));
    }

    @Test
    void what_is_left_to_write_is_a_place_to_fill_in_for_clients_that_have_such() throws Exception {
        assertThat(snippet("job Share functional { measured by Time }\n", "job.missing-executor",
                "Ignore job.missing-executor here, with a reason")).contains("because \"${1:…}\"");
    }

    @Test
    void a_value_that_is_to_be_corrected_is_a_place_to_fill_in() throws Exception {
        assertThat(snippet("metric Calls \"Calls\"\n", "metric.missing-target",
                "Add 'target > 0 %', to be corrected")).contains("target > ${1:0} ${2:%}");
        assertThat(snippet("metric Calls \"Calls\" { unit calls per day }\n", "metric.missing-target",
                "Add 'target <= 0 calls per day', to be corrected")).contains("target <= ${1:0} calls per day");
        assertThat(snippet("metric Calls \"Calls\" {\n  baseline 4.5/5\n}\n", "metric.missing-target",
                "Add 'target > 4.5/5', to be corrected")).contains("target > ${1:4.5}/5");
        assertThat(snippet("job Share functional { forces { push 2 \"x\" pull 2 \"x\" habit 2 \"x\" } }\n",
                "forces.missing-force", "Add the forces that are missing")).contains("anxiety ${1:3}/5 \"${2:…}\"");
        assertThat(snippet("job Share functional {\n  importance 8/10\n}\n", "job.half-measured",
                "Add 'satisfaction 5/10', to be corrected")).contains("satisfaction ${1:5}/10");
    }

    @Test
    void what_a_tool_is_for_is_named_from_what_there_is_or_written_anew() throws Exception {
        String tool = "tool De<|>sk \"Desk\"\n";
        assertThat(offered(tool, "tool.supports-nothing").after("Add an action, and 'supports FirstAction'"))
                .isEqualTo("tool Desk \"Desk\" {\n  supports FirstAction\n}\n\naction FirstAction \"…\"\n");
        assertThat(offered("job Share \"Share\" functional\n" + tool, "tool.supports-nothing").titles())
                .contains("Add 'addresses Share'").doesNotContain("Add an action, and 'supports FirstAction'");
    }

    @Test
    void what_an_action_answers_is_written_anew_where_there_is_nothing() throws Exception {
        assertThat(offered("action Le<|>nd \"Lend\"\n", "action.addresses-nothing")
                .after("Add a challenge, and 'addresses FirstChallenge'")).isEqualTo(
                        "action Lend \"Lend\" {\n  addresses FirstChallenge\n}\n\nchallenge FirstChallenge \"…\"\n");
    }

    @Test
    void a_class_that_is_not_in_the_list_becomes_one_beside_it() throws Exception {
        assertThat(offered("industry I { classified NACE \"<|>95.26\" }\n", "industry.unknown-class").titles())
                .anyMatch(title -> title.startsWith("Write 95.25, Repair and maintenance of watches"));
        assertThat(offered("industry I { classified ISIC \"<|>0421\" }\n", "industry.unknown-class")
                .after("Write 03, Fishing and aquaculture")).contains("classified ISIC \"03\"");
    }

    @Test
    void a_target_is_more_or_less_than_what_is_reached_already() throws Exception {
        assertThat(offered("metric Ca<|>lls \"Calls\" { baseline 7 % }\n", "metric.missing-target")
                .after("Add 'target < 7 %', to be corrected")).contains("  baseline 7 %\n  target < 7 %\n");
    }

    @Test
    void a_target_is_not_less_than_nothing() throws Exception {
        assertThat(offered("metric Ca<|>lls \"Calls\" { baseline 0 hours }\n", "metric.missing-target").titles())
                .contains("Add 'target > 0 hours', to be corrected").noneMatch(title -> title.contains("target <"));
        assertThat(offered("metric Gain<|>s \"Gains\" { baseline 0 CNY }\n", "metric.missing-target").titles())
                .contains("Add 'target > 0 CNY', to be corrected", "Add 'target < 0 CNY', to be corrected");
    }

    @Test
    void a_block_goes_with_the_only_statement_that_it_holds() throws Exception {
        assertThat(offered("""
                scorecard Card { scale 0 to 5 pillar P "p" { A1 "a" } }
                industry Repair "Repair" {
                  scores on Card { A1 = 3 }
                  scores on Card {
                    A<|>1 = 4
                  }
                }
                """, "score.doubled-attribute").after("Remove this score")).endsWith("""
                  scores on Card { A1 = 3 }
                }
                """);
        assertThat(offered("""
                job Share "Share files" functional {
                  outcomes { minimize time to "choose the right files" }
                  map {
                    define "choose the files" {
                      minimize time to "choose the <|>right files"
                    }
                  }
                }
                """, "outcome.repeats-another").after("Remove this outcome")).contains("""
                  map {
                    define "choose the files"
                  }
                """);
    }

    @Test
    void an_action_leaves_a_roadmap_together_with_the_horizon_that_holds_nothing_else() throws Exception {
        assertThat(offered("""
                action A "Sell it"
                roadmap {
                  quick "now" { A }
                  medium "then" { <|>A }
                }
                """, "roadmap.doubled-action").after("Remove it with its horizon")).endsWith("""
                roadmap {
                  quick "now" { A }
                }
                """);
        assertThat(offered("""
                action A "Sell it"
                roadmap {
                  quick "now" { A }
                  medium "then" { <|>A "Ask all" }
                }
                """, "roadmap.doubled-action").after("Remove it from this horizon"))
                        .contains("  medium \"then\" { \"Ask all\" }\n");
    }

    @Test
    void a_measure_reads_on_into_what_is_measured() throws Exception {
        assertThat(offered("job A functional { outcomes { minimize \"<|>spoilt batches\" } }\n",
                "outcome.missing-measure").titles()).contains("Measure the 'number of'")
                        .doesNotContain("Measure the 'time to'");
        assertThat(offered("job A functional { outcomes { minimize \"<|>find the batch\" } }\n",
                "outcome.missing-measure").titles()).contains("Measure the 'time to'")
                        .doesNotContain("Measure the 'number of'");
    }

    /** What the edits of an action insert, in an editor that knows places to fill in. */
    private String snippet(String text, String rule, String title) throws Exception {
        ClientCapabilities able = AbleClient.capabilities();
        able.getWorkspace().getWorkspaceEdit().setSnippetEditSupport(true);
        try (EditorClient editor = EditorClient.on(folder, able)) {
            editor.open(FILE, text);
            Diagnostic finding = editor.diagnostics(FILE, found -> EditorClient.rulesOf(found).contains(rule)).stream()
                    .filter(found -> found.getCode().getLeft().equals(rule)).findFirst().orElseThrow();
            return Actions.at(finding.getRange().getStart(), CodeActionKind.QuickFix, editor, FILE, text).action(title)
                    .getEdit().getDocumentChanges().get(0).getLeft().getEdits().stream().filter(Either::isRight)
                    .map(edit -> edit.getRight().getSnippet().getValue()).collect(Collectors.joining());
        }
    }

    @Test
    void a_rule_is_explained_to_clients_that_run_commands() throws Exception {
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open(FILE, "job Share functional { measured by Time }\n");
            Diagnostic finding = editor.diagnostics(FILE, found -> !found.isEmpty()).get(0);

            Command explain = get(editor.texts().codeAction(new CodeActionParams(editor.text(FILE),
                    finding.getRange(), new CodeActionContext(List.of(finding))))).stream()
                    .map(action -> action.getRight().getCommand()).filter(Objects::nonNull).findFirst().orElseThrow();

            assertThat(get(editor.workspace().executeCommand(
                    new ExecuteCommandParams(explain.getCommand(), explain.getArguments()))).toString())
                    .contains("Every name that is referred to exists");
        }
    }

    private Actions offered(String marked, String rule) throws Exception {
        return new Offers(folder).about(marked, rule);
    }
}
