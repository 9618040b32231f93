package jtbd.dsl.tests.ide.actions;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.RulePage;
import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.EditorClient;

/** Whoever is offered several actions can tell them apart. */
class ActionTitlesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final int TO_THE_END = 100_000;

    @TempDir
    Path folder;

    @Test
    void no_two_actions_of_an_answer_have_the_same_title() throws Exception {
        Map<String, String> texts = texts();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                int lines = (int) text.getValue().lines().count();
                mustDiffer(editor, text.getKey(), 0, lines);
                for (int line = 0; line < lines; line++) {
                    mustDiffer(editor, text.getKey(), line, line);
                }
            }
        }
    }

    @Test
    void a_compound_job_is_split_by_one_action() throws Exception {
        assertThat(titles("job Share \"Share files and keep them\" functional { want \"to share files\" }\n", 0, 0))
                .containsOnlyOnce("Split the job in two");
    }

    @Test
    void what_is_done_in_several_places_says_where() throws Exception {
        assertThat(titles("""
                job Share "Share files" functional {
                  importance 12/10
                  satisfaction 11/10
                }
                """, 0, 3)).contains("Write 10/10 (line 2)", "Write 10/10 (line 3)").doesNotContain("Write 10/10");
        assertThat(titles("job Share \"Share files\" functional { importance 12/10 satisfaction 11/10 }\n", 0, 0))
                .contains("Write 10/10 (line 1, column 49)", "Write 10/10 (line 1, column 68)");
    }

    private List<String> titles(String text, int first, int last) throws Exception {
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open("a.jtbd", text);
            return actions(editor, "a.jtbd", first, last).stream().map(CodeAction::getTitle).toList();
        }
    }

    private static void mustDiffer(EditorClient editor, String name, int first, int last) throws Exception {
        List<CodeAction> actions = actions(editor, name, first, last);
        assertThat(actions).as("%s, lines %d to %d", name, first + 1, last + 1).extracting(CodeAction::getTitle)
                .doesNotHaveDuplicates();
    }

    private static List<CodeAction> actions(EditorClient editor, String name, int first, int last) throws Exception {
        Range range = new Range(new Position(first, 0), new Position(last, TO_THE_END));
        return get(editor.texts().codeAction(new CodeActionParams(editor.text(name), range,
                new CodeActionContext(List.of())))).stream().map(Either::getRight).toList();
    }

    /** The examples, and those of the rules. */
    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jtbd")).sorted().toList()) {
                texts.put(EXAMPLES.relativize(file).toString().replace('/', '-'), Files.readString(file));
            }
        }
        RuleCatalogue.all().forEach(rule -> texts.put(rule.id() + ".jtbd", RulePage.of(rule).example()));
        return texts;
    }
}
