package jtbd.dsl.tests.ide.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.Actions;
import jtbd.dsl.tests.ide.EditorClient;

/** What is likelier to help is offered first. */
class ActionOrderTest {

    private static final String TEXT = """
            job Share "Share files and keep them" functional {
              importance 9/10
            }
            job Keep "Keep files" functional
            """;

    @TempDir
    Path folder;

    @Test
    void mends_come_before_refactorings_explanations_and_at_last_ignores() throws Exception {
        List<String> titles = titles();

        assertThat(first(titles, "Add ")).isZero();
        assertThat(last(titles, "Add ")).isLessThan(first(titles, "Move the job"));
        assertThat(last(titles, "Move the job")).isLessThan(first(titles, "Explain "));
        assertThat(last(titles, "Explain ")).isLessThan(first(titles, "Ignore "));
        assertThat(titles.subList(first(titles, "Ignore "), titles.size()))
                .hasSizeGreaterThan(1).allMatch(title -> title.startsWith("Ignore "));
    }

    private List<String> titles() throws Exception {
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open("files.jtbd", TEXT);
            return Actions.at(new Position(0, 6), "", editor, "files.jtbd", TEXT).titles();
        }
    }

    private static int first(List<String> titles, String start) {
        return index(titles, start, false);
    }

    private static int last(List<String> titles, String start) {
        return index(titles, start, true);
    }

    private static int index(List<String> titles, String start, boolean last) {
        List<String> found = titles.stream().filter(title -> title.startsWith(start)).toList();
        assertThat(found).as(start + " in " + titles).isNotEmpty();
        return titles.indexOf(found.get(last ? found.size() - 1 : 0));
    }
}
