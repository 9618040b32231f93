package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

/** Finding things of all files by what one remembers of them. */
class WorkspaceSymbolsTest {

    private static final String MODEL = """
            package repair
            industry Phones "Repair of phones" {
              job FeelInControl "Know that nobody has looked at my data" emotional
              job Fix functional
              metric TimeToFix "Days until it works"
            }
            pitfall "Talk of gears"
            """;

    @TempDir
    Path folder;

    @Test
    void by_name_by_its_parts_and_by_its_capitals() throws Exception {
        assertThat(found("feelincontrol")).containsExactly("FeelInControl \"Know that nobody has looked at my data\"");
        assertThat(found("FIC")).hasSize(1);
        assertThat(found("fico")).hasSize(1);
        assertThat(found("control")).hasSize(1);
        assertThat(found("feelctrl")).hasSize(1);
        assertThat(found("xyz")).isEmpty();
    }

    @Test
    void by_words_of_the_title() throws Exception {
        assertThat(found("nobody data")).containsExactly("FeelInControl \"Know that nobody has looked at my data\"");
        assertThat(found("nobody banana")).isEmpty();
        assertThat(found("gears")).containsExactly("Talk of gears");
    }

    @Test
    void by_the_names_of_what_they_are_in() throws Exception {
        assertThat(found("phones.time")).containsExactly("TimeToFix \"Days until it works\"");
        assertThat(found("time phones")).containsExactly("TimeToFix \"Days until it works\"");
        assertThat(found("banana.time")).isEmpty();
        assertThat(found(".")).isEmpty();
    }

    @Test
    void the_best_fit_comes_first() throws Exception {
        assertThat(found("fix")).containsExactly("Fix", "TimeToFix \"Days until it works\"");
    }

    @Test
    void each_comes_with_its_container_and_its_place() throws Exception {
        WorkspaceSymbol metric = symbols("TimeToFix").get(0);

        assertThat(metric.getContainerName()).isEqualTo("repair.Phones");
        assertThat(metric.getLocation().getLeft().getUri()).endsWith("main.jtbd");
        assertThat(Places.text(MODEL, metric.getLocation().getLeft().getRange())).isEqualTo("TimeToFix");
    }

    @Test
    void each_comes_with_its_kind_and_industry() throws Exception {
        assertThat(symbols("FeelInControl").get(0).getData())
                .isEqualTo(JsonParser.parseString("{kind: 'emotional job', industry: 'Repair of phones'}"));
        assertThat(symbols("gears").get(0).getData()).isEqualTo(JsonParser.parseString("{kind: 'pitfall'}"));
    }

    @Test
    void a_long_list_is_cut() throws Exception {
        StringBuilder jobs = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            jobs.append("job Share").append(i).append(" functional\n");
        }
        Files.writeString(folder.resolve("many.jtbd"), jobs);

        assertThat(found("")).hasSize(200);
        assertThat(found("share")).hasSize(200);
        assertThat(found("share77")).first().isEqualTo("Share77");
    }

    private List<String> found(String typed) throws Exception {
        return symbols(typed).stream().map(WorkspaceSymbol::getName).toList();
    }

    private List<? extends WorkspaceSymbol> symbols(String typed) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", MODEL);
            return get(editor.workspace().symbol(new WorkspaceSymbolParams(typed))).getRight();
        }
    }
}
