package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SynchronizationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentSaveReason;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WillSaveTextDocumentParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.formatting.Reformatted;

/** The canonical layout in an editor: of all, of some lines, on saving. */
class FormattingInEditorTest {

    private static final String UNTIDY = """
            package   a
            job Fix functional {
                  when "it   fell" // why
            want "it"


                // last
              measured by Time ,Cost
               }
            metric Time
            """;

    @TempDir
    Path folder;

    @Test
    void the_whole_text_gets_the_layout_of_the_command_line_by_small_edits() throws Exception {
        List<? extends TextEdit> edits = edits(UNTIDY);

        assertThat(Edits.apply(UNTIDY, edits)).isEqualTo(Reformatted.once(UNTIDY));
        assertThat(edits).allSatisfy(edit -> assertThat(Places.text(UNTIDY, edit.getRange())).isBlank());
        assertThat(edits(Reformatted.once(UNTIDY))).isEmpty();
    }

    @Test
    void a_selection_changes_its_own_lines_only() throws Exception {
        assertThat(selected(2, 3)).isEqualTo(UNTIDY.replace("      when", "  when").replace("\nwant", "\n  want"));
        assertThat(selected(6, 6)).isEqualTo(UNTIDY.replace("    // last", "  // last"));
        assertThat(selected(7, 7)).isEqualTo(UNTIDY.replace(" ,Cost", ", Cost"));
    }

    @Test
    void a_statement_with_mistakes_and_an_empty_text_are_left_alone() throws Exception {
        assertThat(edits("job   Fix functional {\n wen \"x\" }")).isEmpty();
        assertThat(edits("")).isEmpty();
    }

    @Test
    void statements_beside_one_with_mistakes_get_their_layout() throws Exception {
        assertThat(formatted("""
                import   shared.*
                job  Fix functional {
                     want "it"
                }
                job   Broken functional {
                      wen "x" {
                   }
                industry  Repair {
                    fit   high
                    overview  "It breaks"
                      metric   Time { unit h }
                    fit   8/10
                }
                metric   Cost   { unit EUR
                  }
                """)).isEqualTo("""
                import shared.*

                job Fix functional {
                  want "it"
                }
                job   Broken functional {
                      wen "x" {
                   }
                industry  Repair {
                    fit   high
                    overview  "It breaks"

                  metric Time {
                    unit h
                  }
                    fit   8/10
                }

                metric Cost {
                  unit EUR
                }
                """);
    }

    @Test
    void what_stands_in_a_block_that_is_not_closed_keeps_its_place() throws Exception {
        String unclosed = """
                industry Repair {
                  job  Fix functional {
                  want "it"
                  }
                  metric   Time { unit h
                    target   < 5 h
                }
                """;
        assertThat(formatted(unclosed)).isEqualTo(unclosed);
    }

    @Test
    void all_examples_come_out_as_from_the_command_line() throws Exception {
        try (var files = Files.walk(Path.of("..", "examples", "tour"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jtbd")).toList()) {
                String untidy = Files.readString(file).replace("  ", " \t  ").replace(" {\n", "\n{\n\n");
                assertThat(Edits.apply(untidy, edits(untidy))).isEqualTo(Reformatted.once(untidy));
            }
        }
    }

    @Test
    void on_saving_a_text_gets_its_layout() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", UNTIDY);
            var edits = get(editor.texts().willSaveWaitUntil(
                    new WillSaveTextDocumentParams(editor.text("main.jtbd"), TextDocumentSaveReason.Manual)));

            assertThat(Edits.apply(UNTIDY, edits)).isEqualTo(Reformatted.once(UNTIDY));
            assertThat(editor.answer().getCapabilities().getTextDocumentSync().getRight().getWillSaveWaitUntil())
                    .as("nobody asked for it at the start").isFalse();
        }
    }

    @Test
    void it_is_asked_before_saving_where_the_user_wants_that_and_the_client_can() throws Exception {
        assertThat(isAskedBeforeSaving(true, Map.of("formatOnSave", true))).isTrue();
        assertThat(isAskedBeforeSaving(true, Map.of("formatOnSave", "yes"))).isFalse();
        assertThat(isAskedBeforeSaving(true, Map.of())).isFalse();
        assertThat(isAskedBeforeSaving(false, Map.of("formatOnSave", true))).isFalse();
    }

    private boolean isAskedBeforeSaving(boolean clientCan, Map<String, Object> options) throws Exception {
        SynchronizationCapabilities synchronization = new SynchronizationCapabilities();
        synchronization.setWillSaveWaitUntil(clientCan);
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        texts.setSynchronization(synchronization);
        ClientCapabilities client = new ClientCapabilities();
        client.setTextDocument(texts);
        try (EditorClient editor = EditorClient.on(folder, client, options)) {
            return editor.answer().getCapabilities().getTextDocumentSync().getRight().getWillSaveWaitUntil();
        }
    }

    private String formatted(String text) throws Exception {
        return Edits.apply(text, edits(text));
    }

    private List<? extends TextEdit> edits(String text) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", text);
            return get(editor.texts().formatting(
                    new DocumentFormattingParams(editor.text("main.jtbd"), new FormattingOptions(2, true))));
        }
    }

    private String selected(int firstLine, int lastLine) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", UNTIDY);
            return Edits.apply(UNTIDY, get(editor.texts().rangeFormatting(new DocumentRangeFormattingParams(
                    editor.text("main.jtbd"), new FormattingOptions(2, true),
                    new Range(new Position(firstLine, 3), new Position(lastLine, 4))))));
        }
    }
}
