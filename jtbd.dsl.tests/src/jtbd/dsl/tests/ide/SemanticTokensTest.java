package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a text by what they mean. */
class SemanticTokensTest {

    @TempDir
    Path folder;

    @Test
    void words_of_the_language_and_of_the_author_are_told_apart() throws Exception {
        assertThat(tokens("job Fix \"Fix it\" functional core score 8/10 { // why\n}")).containsExactly(
                "job keyword", "Fix class declaration", "\"Fix it\" string", "functional enumMember", "core enumMember",
                "score keyword", "8 number", "/ operator", "10 number", "// why comment");
    }

    @Test
    void numbers_have_their_units_and_dates_are_numbers() throws Exception {
        assertThat(tokens("metric Time { unit % target -20 % by 2027-06-30 measured 2026-01-01 = 5 \"CNY\" }"))
                .containsExactly("metric keyword", "Time variable declaration", "unit keyword", "% number",
                        "target keyword", "- operator", "20 number", "% number", "by keyword", "2027-06-30 number",
                        "measured keyword", "2026-01-01 number", "= operator", "5 number", "\"CNY\" string");
    }

    @Test
    void references_have_the_colour_of_the_kind_of_their_thing() throws Exception {
        assertThat(tokens("package a industry I { metric Time } job Fix functional { in I measured by a.I.Time, No }"))
                .contains("a namespace declaration", "I namespace declaration", "Time variable declaration",
                        "Fix class declaration", "I namespace", "Time variable")
                .doesNotContain("No variable", "No keyword");
        assertThat(tokens("package use.a import b.c.* job Fix functional")).startsWith("package keyword",
                "use namespace", "a namespace declaration", "import keyword", "b namespace");
        assertThat(tokens("job Fix functional { map { execute \"x\" } } feature"))
                .contains("execute function declaration");
    }

    @Test
    void a_text_over_several_lines_is_a_word_on_each() throws Exception {
        assertThat(tokens("/* one\n\n   two */ job Fix \"a\n  b\" functional")).startsWith(
                "/* one comment", "two */ comment", "job keyword", "Fix class declaration", "\"a string", "b\" string");
    }

    @Test
    void a_broken_text_has_colours_as_well() throws Exception {
        assertThat(tokens("job Fix { when \"open")).contains("job keyword", "Fix class declaration", "\"open string");
        assertThat(tokens("")).isEmpty();
    }

    private List<String> tokens(String text) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", text);
            var legend = editor.answer().getCapabilities().getSemanticTokensProvider().getLegend();
            var data = get(editor.texts().semanticTokensFull(new SemanticTokensParams(editor.text("main.jtbd"))))
                    .getData();
            String[] lines = text.split("\n", -1);
            List<String> found = new ArrayList<>();
            int line = 0;
            int column = 0;
            for (int i = 0; i < data.size(); i += 5) {
                column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
                line += data.get(i);
                found.add(lines[line].substring(column, column + data.get(i + 2)) + " "
                        + legend.getTokenTypes().get(data.get(i + 3))
                        + (data.get(i + 4) == 1 ? " " + legend.getTokenModifiers().get(0) : ""));
            }
            return found;
        }
    }
}
