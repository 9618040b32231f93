package jtbd.dsl.tests.ide.mends;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ide.mends.MendCatalogue;
import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.Actions;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

/** What is offered about findings, besides that each mend does what it says. */
class QuickFixesTest {

    private static final String FILE = "share.jtbd";

    @TempDir
    Path folder;

    @Test
    void most_rules_that_a_machine_can_mend_have_a_mend() {
        assertThat(MendCatalogue.rules()).hasSizeGreaterThan(100);
    }

    @Test
    void a_finding_can_be_ignored_where_it_stands_with_a_reason() throws Exception {
        assertThat(offered("""
                job Share "Share files" functional {
                  want "to share<|> files and keep them"
                }
                """, "job.compound").after("Ignore job.compound here, with a reason")).isEqualTo("""
                job Share "Share files" functional {
                  want "to share files and keep them"
                  ignore job.compound because "…"
                }
                """);
    }

    @Test
    void an_ignore_in_a_part_without_a_block_gives_it_one() throws Exception {
        assertThat(offered("""
                job Share "Share files" functional {
                  outcomes {
                    minimize time to "share<|> files and keep them" // asked in May
                  }
                }
                """, "outcome.compound").after("Ignore outcome.compound here, with a reason")).isEqualTo("""
                job Share "Share files" functional {
                  outcomes {
                    minimize time to "share files and keep them" {
                      ignore outcome.compound because "…"
                    } // asked in May
                  }
                }
                """);
    }

    @Test
    void what_is_found_in_reading_cannot_be_ignored() throws Exception {
        assertThat(offered("job Share \"Share files\" functional { measured by Ti<|>me }",
                "reference.unknown-reference").titles()).noneMatch(title -> title.startsWith("Ignore"));
    }

    @Test
    void the_only_sure_mend_is_preferred_and_one_of_several_is_not() throws Exception {
        CodeAction sure = offered("""
                job Share "Share files" functional { want "share<|> the files" }
                """, "job.want-without-to").action("Begin with 'to'");
        CodeAction choice = offered("""
                job Share "Share files" functional { outcomes { minimize "losses<|>" } }
                """, "outcome.missing-measure").action("Measure the 'time to'");

        assertThat(sure.getIsPreferred()).isTrue();
        assertThat(choice.getIsPreferred()).isNull();
        assertThat(sure.getKind()).isEqualTo(CodeActionKind.QuickFix);
        assertThat(sure.getDiagnostics()).singleElement()
                .satisfies(finding -> assertThat(finding.getCode().getLeft()).isEqualTo("job.want-without-to"));
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

    private static List<String> offeredFor(List<Diagnostic> findings, Range range, EditorClient editor)
            throws Exception {
        return get(editor.texts().codeAction(new CodeActionParams(editor.text(FILE), range,
                new CodeActionContext(findings)))).stream().map(action -> action.getRight().getTitle()).toList();
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

    @Test
    void all_sure_mends_of_a_file_are_done_at_once_and_the_rest_is_left() throws Exception {
        assertThat(asked(CodeActionKind.SourceFixAll, """
                <|>job Share "Share files" functional {
                  want "share the files"
                  outcomes {
                    reduce time to "share a file"
                    minimize "losses"
                  }
                  map {
                    execute "send the files"
                    prepare "pack the files"
                    prepare "seal them"
                  }
                }
                """, "map.doubled-step").after("Mend all findings that have one sure mend")).isEqualTo("""
                job Share "Share files" functional {
                  want "to share the files"
                  outcomes {
                    minimize time to "share a file"
                    minimize "losses"
                  }
                  map {
                    prepare "pack the files and seal them"
                    execute "send the files"
                  }
                }
                """);
    }

    @Test
    void where_nothing_is_sure_nothing_is_done_at_once() throws Exception {
        assertThat(asked(CodeActionKind.SourceFixAll, """
                <|>job Share "Share files" functional { outcomes { minimize "losses" } }
                """, "outcome.missing-measure").titles()).isEmpty();
    }

    @Test
    void another_word_than_the_author_wrote_is_offered_and_never_taken_at_once() throws Exception {
        String model = """
                job Share "Share files" functional { measured by Ti<|>m }
                metric Time "Time" { unit minutes }
                """;
        assertThat(offered(model, "reference.unknown-reference").after("Change to 'Time'"))
                .contains("measured by Time ");
        assertThat(asked(CodeActionKind.SourceFixAll, model, "reference.unknown-reference").titles()).isEmpty();
    }

    @Test
    void what_a_reference_names_is_created_where_it_belongs() throws Exception {
        assertThat(offered("""
                industry Repair "Repair of phones" {
                  job Share "Share files" functional {
                    measured by Data<|>Trust
                  }

                  competitor Mail "Mail" direct
                }
                """, "reference.unknown-reference").after("Create metric 'DataTrust'")).isEqualTo("""
                industry Repair "Repair of phones" {
                  job Share "Share files" functional {
                    measured by DataTrust
                  }

                  metric DataTrust "Data trust"

                  competitor Mail "Mail" direct
                }
                """);
    }

    @Test
    void what_another_package_has_is_imported_or_called_by_its_full_name() throws Exception {
        Files.writeString(folder.resolve("trade.jtbd"), "package trade  metric DataTrust \"Data trust\"");
        Actions offered = offered("""
                package retail

                job Share "Share files" functional { measured by Data<|>Trust }
                """, "reference.unknown-reference");

        assertThat(offered.after("Import trade.*")).startsWith("""
                package retail
                import trade.*

                job Share""");
        assertThat(offered.after("Change to 'trade.DataTrust'")).contains("measured by trade.DataTrust");
    }

    @Test
    void words_that_stand_where_a_text_belongs_are_put_in_quotation_marks() throws Exception {
        assertThat(offered("""
                job Share "Share files" functional {
                  want t<|>o share the files
                  so "nobody waits"
                }
                """, "syntax.syntax-error").after("Put quotation marks around the text")).isEqualTo("""
                job Share "Share files" functional {
                  want "to share the files"
                  so "nobody waits"
                }
                """);
    }

    @Test
    void a_bracket_is_added_where_the_block_begins() throws Exception {
        assertThat(offered("""
                industry Sharing "<|>Sharing"
                  job Share "Share files" functional {
                    want "to share the files"
                  }
                }
                """, "syntax.syntax-error").after("Add {")).isEqualTo("""
                industry Sharing "Sharing" {
                  job Share "Share files" functional {
                    want "to share the files"
                  }
                }
                """);
    }

    private Actions offered(String marked, String rule) throws Exception {
        return asked(CodeActionKind.QuickFix, marked, rule);
    }

    private Actions asked(String kind, String marked, String rule) throws Exception {
        MarkedText share = MarkedText.of(marked);
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open(FILE, share.text());
            editor.rules(FILE, rule);
            return Actions.at(share.cursor(), kind, editor, FILE, share.text());
        }
    }
}
