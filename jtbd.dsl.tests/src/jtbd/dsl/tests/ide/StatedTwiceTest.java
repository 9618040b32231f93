package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author sees who has just doubled a line: the first of two statements is no part of the model any more. */
class StatedTwiceTest {

    private static final String FILE = "doubled.jtbd";
    private static final Path EXAMPLE = Path.of("../examples/repair/jobs.jtbd");
    private static final Pattern WORD = Pattern.compile("[^\\s{}]+");

    @TempDir
    Path folder;

    @Test
    void actions_are_offered_at_a_score_that_is_stated_twice() throws Exception {
        assertThat(offered("""
                job A "Buy milk" functional {
                  importance 8/10
                  importance 9/10
                }
                """, 1)).contains("Ignore job.half-measured here, with a reason");
        assertThat(offered("""
                job A "Buy milk" functional {
                  outcomes { minimize time to "find milk" importance 3/10 importance 4/10 }
                }
                """, 1)).contains("Ignore outcome.half-rated here, with a reason");
    }

    @Test
    void the_server_answers_wherever_a_line_is_doubled() throws Exception {
        List<String> lines = Files.readAllLines(EXAMPLE);
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open(FILE, "");
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).endsWith("{") || lines.get(i).isBlank() || lines.get(i).strip().equals("}")) {
                    continue;
                }
                List<String> doubled = new ArrayList<>(lines);
                doubled.add(i, lines.get(i));
                editor.change(FILE, String.join("\n", doubled));
                askAbout(i, lines.get(i), editor);
            }
        }
    }

    @Test
    void the_server_answers_in_a_block_that_stands_twice() throws Exception {
        List<String> job = """
                job A "Buy milk" functional {
                  map { execute "buy" { supported by "a list" } confirm as Paid "pay" }
                  map { execute "buy" }
                  forces { push 3 "hunger" evidence Ana }
                  story "Monday" { when "it rains" want "to eat" so "I live" }
                }
                interview Ana "Ana" { confirm "Paid?" -> "yes" }
                """.lines().toList();
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open(FILE, String.join("\n", job));
            for (int i = 0; i < job.size(); i++) {
                askAbout(i, job.get(i), editor);
            }
        }
    }

    private static void askAbout(int number, String line, EditorClient editor) throws Exception {
        Range whole = new Range(new Position(number, 0), new Position(number + 1, 0));
        assertThat(get(editor.texts().codeAction(new CodeActionParams(editor.text(FILE), whole,
                new CodeActionContext(List.of()))))).as(line).isNotNull();
        for (Matcher word = WORD.matcher(line); word.find();) {
            Position place = new Position(number, word.start());
            get(editor.texts().hover(new HoverParams(editor.text(FILE), place)));
            get(editor.texts().completion(new CompletionParams(editor.text(FILE), place)));
            get(editor.texts().definition(new DefinitionParams(editor.text(FILE), place)));
        }
    }

    private List<String> offered(String text, int line) throws Exception {
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open(FILE, text);
            Range range = new Range(new Position(line, 0), new Position(line + 1, 0));
            return get(editor.texts().codeAction(new CodeActionParams(editor.text(FILE), range,
                    new CodeActionContext(List.of())))).stream().map(action -> action.getRight().getTitle()).toList();
        }
    }
}
