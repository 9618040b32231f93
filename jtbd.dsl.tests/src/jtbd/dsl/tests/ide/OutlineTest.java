package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ide.session.Lines;

/** The tree of the things of a file. */
class OutlineTest {

    @TempDir
    Path folder;

    @Test
    void things_stand_in_each_other_as_in_the_text() throws Exception {
        assertThat(outlineOf("""
                package retail
                industry Repair "Repair of phones" {
                  job Fix "Fix a phone" functional core score 8/10 {
                    outcomes { outcome Fast minimize time to "repair" importance 9/10 satisfaction 3/10 }
                    forces towards Shop { push 4/5 "It broke" }
                    map {
                      define "say what is broken"
                      execute "repair it" { increase share of "good repairs" importance 7/10 }
                    }
                    story "Monday" { when "it fell" }
                    pains { extreme risk "It breaks again" }
                    when "it is broken"
                  }
                  competitor Shop "A shop" direct
                }
                interview Ana "Ana, accountant" {
                  pain as Worst "What is the worst?" -> "To wait."
                  timeline { first thought 2026-01-12 "late again" }
                }
                roadmap { quick "0-3 months" { "Hire" } }
                """)).isEqualTo("""
                Repair | industry · Repair of phones
                  Fix | core functional job 8/10 · Fix a phone
                    Fast | outcome 9/10 → 3/10 Minimize the time to repair
                    forces | towards Shop
                      push 4/5 | It broke
                    job map | 2 of 8 steps
                      define | say what is broken
                      execute | repair it
                        Increase the share of good repairs | outcome 7/10
                    Monday | story
                    It breaks again | extreme risk
                  Shop | competitor · A shop
                Ana | interview · Ana, accountant
                  Worst | What is the worst?
                  first thought | 2026-01-12 late again
                roadmap |
                  quick | 0-3 months
                """);
    }

    @Test
    void the_name_is_selected_and_lies_in_the_text_of_its_thing() throws Exception {
        String text = "// why\njob Fix functional {\n  map { execute \"x\" }\n}\n";
        DocumentSymbol job = symbols(text).get(0);

        assertThat(Places.text(text, job.getSelectionRange())).isEqualTo("Fix");
        assertThat(Places.text(text, job.getRange())).startsWith("job Fix").endsWith("}");
        assertThat(job.getKind()).isEqualTo(SymbolKind.Class);
        DocumentSymbol step = job.getChildren().get(0).getChildren().get(0);
        assertThat(Places.text(text, step.getSelectionRange())).isEqualTo("execute");
        assertThat(step.getKind()).isEqualTo(SymbolKind.Function);
    }

    @Test
    void a_broken_text_has_an_outline_of_what_can_be_read() throws Exception {
        String broken = "job Fix functional { outcomes { minimize } forces {\njob functional {\nmetric Time { unit";

        assertThat(outlineOf(broken)).contains("Fix | functional job");
        assertThat(symbols("")).isEmpty();
    }

    private String outlineOf(String text) throws Exception {
        StringBuilder tree = new StringBuilder();
        symbols(text).forEach(symbol -> print(symbol, "", new Lines(text), tree));
        return tree.toString();
    }

    private static void print(DocumentSymbol symbol, String indentation, Lines lines, StringBuilder tree) {
        assertThat(symbol.getName()).isNotBlank();
        assertThat(holds(symbol.getRange(), symbol.getSelectionRange(), lines)).as("name of %s", symbol).isTrue();
        tree.append((indentation + symbol.getName() + " | " + symbol.getDetail()).stripTrailing()).append('\n');
        symbol.getChildren().forEach(child -> print(child, indentation + "  ", lines, tree));
    }

    private static boolean holds(Range outer, Range inner, Lines lines) {
        return lines.offset(outer.getStart()) <= lines.offset(inner.getStart())
                && lines.offset(inner.getEnd()) <= lines.offset(outer.getEnd());
    }

    private List<DocumentSymbol> symbols(String text) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", text);
            return get(editor.texts().documentSymbol(new DocumentSymbolParams(editor.text("main.jtbd")))).stream()
                    .map(Either::getRight).toList();
        }
    }
}
