package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A selection that grows from the word under the cursor outwards. */
class SelectionTest {

    @TempDir
    Path folder;

    @Test
    void from_a_word_of_a_text_to_the_file() throws Exception {
        assertThat(selections("metric A job Fix functional { when \"it fe<|>ll\" want \"it\" }\n")).containsExactly(
                "fell", "it fell", "\"it fell\"", "when \"it fell\"", "when \"it fell\" want \"it\"",
                "{ when \"it fell\" want \"it\" }", "job Fix functional { when \"it fell\" want \"it\" }",
                "metric A job Fix functional { when \"it fell\" want \"it\" }",
                "metric A job Fix functional { when \"it fell\" want \"it\" }\n");
    }

    @Test
    void from_a_word_of_a_name_over_the_statement() throws Exception {
        assertThat(selections("job Fix functional { measured by a.Ti<|>me, Cost measured by b }")).startsWith(
                "Time", "a.Time", "measured by a.Time, Cost", "measured by a.Time, Cost measured by b");
        assertThat(selections("job Fix functional of Bu<|>y score 8/10")).startsWith("Buy", "of Buy");
    }

    @Test
    void things_in_each_other() throws Exception {
        assertThat(selections("job A functional { map { execute \"x\" { minimize time to \"<|>y\" } } }")).startsWith(
                "y", "\"y\"", "minimize time to \"y\"", "{ minimize time to \"y\" }",
                "execute \"x\" { minimize time to \"y\" }", "{ execute \"x\" { minimize time to \"y\" } }",
                "map { execute \"x\" { minimize time to \"y\" } }",
                "{ map { execute \"x\" { minimize time to \"y\" } } }");
    }

    @Test
    void a_comment_by_its_words() throws Exception {
        assertThat(selections("// for the cli<|>ent\nmetric A")).startsWith("client", "// for the client");
    }

    @Test
    void a_broken_or_empty_text_has_at_least_itself() throws Exception {
        assertThat(selections("<|>")).containsExactly("");
        assertThat(selections("job Fix { { when \"open <|>")).last().isEqualTo("job Fix { { when \"open ");
        assertThat(selections("metric A \n\n <|> \n")).last().isEqualTo("metric A \n\n  \n");
    }

    private List<String> selections(String marked) throws Exception {
        MarkedText main = MarkedText.of(marked);
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", main.text());
            List<String> found = new ArrayList<>();
            for (SelectionRange range = get(editor.texts().selectionRange(new SelectionRangeParams(
                    editor.text("main.jtbd"), List.of(main.cursor())))).get(0); range != null;
                    range = range.getParent()) {
                found.add(Places.text(main.text(), range.getRange()));
            }
            return found;
        }
    }
}
