package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be folded away; lines are counted from 1 here. */
class FoldingTest {

    @TempDir
    Path folder;

    @Test
    void blocks_fold_up_to_the_line_before_their_brace() throws Exception {
        assertThat(folded("""
                job Fix functional {
                  map {
                    execute "x"
                  }
                }
                metric Time { unit days }
                """)).containsExactly("1-4", "2-3");
    }

    @Test
    void imports_comments_and_long_texts_fold() throws Exception {
        assertThat(folded("""
                // one
                // and two
                package a
                import b.*
                import c.*

                /* over
                   lines */
                job Fix "The
                  long title" functional // here

                // alone
                """)).containsExactly("1-2 comment", "4-5 imports", "7-8 comment", "9-10 text");
    }

    @Test
    void what_is_on_one_line_does_not_fold() throws Exception {
        assertThat(folded("import b.*\n// one\n\n// two\nmetric Time { unit days }")).isEmpty();
    }

    @Test
    void a_broken_text_folds_where_its_braces_match() throws Exception {
        assertThat(folded("job Fix {\n when \"x\"\n}\n}\nmetric Time {\n unit\n")).containsExactly("1-2");
    }

    private List<String> folded(String text) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", text);
            return get(editor.texts().foldingRange(new FoldingRangeRequestParams(editor.text("main.jtbd")))).stream()
                    .map(range -> range.getStartLine() + 1 + "-" + (range.getEndLine() + 1)
                            + (range.getKind() == null ? "" : " " + range.getKind())).toList();
        }
    }
}
