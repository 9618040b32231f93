package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ide.session.Lines;

/** Renaming things over all files. */
class RenameTest {

    private static final String METRICS = """
            package retail
            industry Repair "Repair of phones" {
              metric Time "Time to repair" { unit days }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void the_word_under_the_cursor_is_offered_for_change() throws Exception {
        assertThat(offered("job F<|>ix functional")).isEqualTo("Fix");
        assertThat(offered("job ^jo<|>b functional")).isEqualTo("job");
        assertThat(offered("job Fix functional { measured by retail.Re<|>pair.Time }")).isEqualTo("Repair");
        assertThat(offered("job Fix func<|>tional")).isEmpty();
        assertThat(offered("job Fix \"Fi<|>x it\" functional")).isEmpty();
    }

    @Test
    void of_a_package_all_of_its_name_is_offered_for_change() throws Exception {
        assertThat(offered("package sh<|>op.repair job Fix functional")).isEqualTo("shop.repair");
        assertThat(offered("package app import re<|>tail.Repair.* job Fix functional")).isEqualTo("retail");
        assertThat(offered("job Fix functional { measured by re<|>tail.Repair.Time }")).isEqualTo("retail");
    }

    @Test
    void what_has_no_name_of_its_own_cannot_be_renamed() {
        assertThatThrownBy(() -> offered("job Fix functional { map { exe<|>cute \"repair\" } }"))
                .hasMessageContaining("'execute' is not a name that somebody gave")
                .hasMessageContaining("those of steps and questions cannot");
        assertThatThrownBy(() -> offered("job Fix functional { measured by Pr<|>ice }"))
                .hasMessageContaining("'Price' is not known");
    }

    @Test
    void all_references_change_and_stay_as_short_as_they_are() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"),
                "package other import retail.Repair.Time job Buy functional { measured by Time }");
        assertThat(renamed("""
                package retail
                job Fix functional { in Repair measured by Time }
                job Buy functional { measured by Repair.Ti<|>me }
                job Sell functional { measured by retail.Repair.Time }
                """, "Days")).containsExactlyInAnyOrderEntriesOf(Map.of(
                "main.jtbd", """
                        package retail
                        job Fix functional { in Repair measured by Days }
                        job Buy functional { measured by Repair.Days }
                        job Sell functional { measured by retail.Repair.Days }
                        """,
                "metrics.jtbd", METRICS.replace("Time \"", "Days \""),
                "other.jtbd", "package other import retail.Repair.Days job Buy functional { measured by Days }"));
    }

    @Test
    void a_package_is_renamed_in_its_files_in_imports_and_before_its_things() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), "package other import retail.Repair.* "
                + "job Buy functional { measured by Time, retail.Repair.Time }");
        assertThat(renamed("package re<|>tail job Fix functional { measured by Repair.Time }", "use.shop"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "main.jtbd", "package use.shop job Fix functional { measured by Repair.Time }",
                        "metrics.jtbd", METRICS.replace("retail", "use.shop"),
                        "other.jtbd", "package other import use.shop.Repair.* "
                                + "job Buy functional { measured by Time, ^use.shop.Repair.Time }"));
    }

    @Test
    void a_package_does_not_take_a_name_by_which_things_or_references_would_clash() throws Exception {
        Files.writeString(folder.resolve("trade.jtbd"), "package shop.trade metric Price");

        assertThatThrownBy(() -> renamed("package ap<|>p industry Repair", "retail"))
                .hasMessageContaining("There is already 'retail.Repair' in metrics.jtbd");
        assertThatThrownBy(() -> renamed("package sh<|>op job Fix functional { measured by trade.Price }", "store"))
                .hasMessageContaining("'trade.Price' in main.jtbd, line 1, would then no longer mean "
                        + "'shop.trade.Price'");
        assertThatThrownBy(() -> renamed("package sh<|>op job Fix functional", "a shop"))
                .hasMessageContaining("'a shop' cannot be the name of a package");
    }

    @Test
    void an_industry_is_renamed_in_the_middle_of_names() throws Exception {
        assertThat(renamed("""
                package app
                import retail.Repair.*
                job Fix functional { in retail.Rep<|>air measured by Time, retail.Repair.Time, retail.Time }
                """, "Mending").get("main.jtbd")).isEqualTo("""
                package app
                import retail.Mending.*
                job Fix functional { in retail.Mending measured by Time, retail.Mending.Time, retail.Time }
                """);
    }

    @Test
    void a_keyword_as_name_is_marked_where_it_has_to_be() throws Exception {
        assertThat(renamed("""
                job Fi<|>x functional { outcomes { outcome Fast minimize time to "repair" } }
                competitor Other direct { hired for Fix rated 3/5 on Fix.Fast }
                """, "score").get("main.jtbd")).isEqualTo("""
                job ^score functional { outcomes { outcome Fast minimize time to "repair" } }
                competitor Other direct { hired for ^score rated 3/5 on ^score.Fast }
                """);
        assertThat(renamed("""
                job Fix functional { outcomes { outcome Fa<|>st minimize time to "repair" } }
                competitor Other direct { hired for Fix rated 3/5 on Fix.Fast }
                """, "^unit").get("main.jtbd")).isEqualTo("""
                job Fix functional { outcomes { outcome ^unit minimize time to "repair" } }
                competitor Other direct { hired for Fix rated 3/5 on Fix.unit }
                """);
    }

    @Test
    void what_cannot_be_a_name_is_refused_with_what_can() {
        for (String wrong : List.of("", " ", "9x", "a b", "a.b", "a-", "\"a\"", "a/*b*/", "^^a")) {
            assertThatThrownBy(() -> renamed("job F<|>ix functional", wrong)).as("new name " + wrong)
                    .hasMessageContaining("'" + wrong + "' cannot be a name. A name begins with a letter");
        }
    }

    @Test
    void a_name_that_something_has_already_is_refused() {
        assertThatThrownBy(() -> renamed("package retail metric Co<|>st", "Repair"))
                .hasMessageContaining("There is already the industry 'retail.Repair' in metrics.jtbd");
        assertThatThrownBy(() -> renamed("job Fix functional { map { execute \"x\" } outcomes { "
                + "outcome Fa<|>st minimize time to \"repair\" } }", "execute"))
                .hasMessageContaining("There is already the step of a job map 'Fix.execute' in main.jtbd");
    }

    @Test
    void a_name_by_which_a_reference_would_mean_something_else_is_refused() {
        assertThatThrownBy(() -> renamed("""
                package app
                import retail.Repair.*
                metric Co<|>st
                job Fix functional { measured by Time }
                """, "Time")).hasMessageContaining(
                        "'Time' in main.jtbd, line 4, would then mean the metric 'app.Cost'");
        assertThatThrownBy(() -> renamed("""
                package app
                import retail.Repair.*
                metric Cost
                job Fix functional { measured by Ti<|>me }
                """, "Cost")).hasMessageContaining(
                        "'Cost' in main.jtbd, line 4, would then mean the metric 'app.Cost'");
    }

    @Test
    void a_name_of_another_place_is_no_clash() throws Exception {
        assertThat(renamed("package app metric Co<|>st", "Time").get("main.jtbd")).isEqualTo("package app metric Time");
    }

    @Test
    void edits_name_the_version_of_an_open_text_and_none_of_a_closed_file() throws Exception {
        ClientCapabilities versions = new ClientCapabilities();
        versions.setWorkspace(new WorkspaceClientCapabilities());
        versions.getWorkspace().setWorkspaceEdit(new WorkspaceEditCapabilities());
        versions.getWorkspace().getWorkspaceEdit().setDocumentChanges(true);
        MarkedText main = MarkedText.of("package retail job Fix functional { measured by Ti<|>me }");
        Files.writeString(folder.resolve("metrics.jtbd"), METRICS);
        try (EditorClient editor = EditorClient.on(folder, versions)) {
            editor.open("main.jtbd", "package retail");
            editor.change("main.jtbd", main.text());

            var changes = rename(editor, main, "Days").getDocumentChanges();

            assertThat(changes).extracting(change -> change.getLeft().getTextDocument().getUri(),
                    change -> change.getLeft().getTextDocument().getVersion()).containsExactlyInAnyOrder(
                            tuple(editor.uri("main.jtbd"), 2),
                            tuple(editor.uri("metrics.jtbd"), null));
        }
    }

    @Test
    void a_workspace_has_the_same_findings_after_the_edits() throws Exception {
        Files.writeString(folder.resolve("metrics.jtbd"), METRICS);
        Files.writeString(folder.resolve("other.jtbd"), "package other import retail.* "
                + "job Buy functional { measured by Time, Missing }");
        MarkedText main = MarkedText.of("package retail job Fix functional { measured by Ti<|>me, Lost }");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", main.text());
            var before = editor.rules("main.jtbd", "reference.unknown-reference");
            var otherBefore = editor.rules("other.jtbd", "reference.unknown-reference");

            applied(editor, rename(editor, main, "Days"), main.text()).forEach((name, text) -> {
                if (name.equals("main.jtbd")) {
                    editor.change(name, text);
                } else {
                    editor.open(name, text);
                }
            });
            // the last text is asked about, so that all changes before have been taken in
            String changed = MarkedText.of("package retail job Fix functional { measured by Days<|>, Lost }").text();
            editor.change("main.jtbd", changed);

            // between the edits of two files, references may be open for a moment
            editor.diagnostics("main.jtbd", found -> sameRules(found, before));
            editor.diagnostics("other.jtbd", found -> sameRules(found, otherBefore));
            assertThat(get(editor.texts().prepareRename(new PrepareRenameParams(editor.text("main.jtbd"),
                    new Lines(changed).position(changed.indexOf("Days"))))).getSecond().getPlaceholder())
                    .isEqualTo("Days");
        }
    }

    private static boolean sameRules(List<Diagnostic> found, List<String> rules) {
        return EditorClient.rulesOf(found).stream().sorted().toList().equals(rules.stream().sorted().toList());
    }

    private String offered(String marked) throws Exception {
        MarkedText main = MarkedText.of(marked);
        try (EditorClient editor = editorOn(main)) {
            var found = get(editor.texts().prepareRename(
                    new PrepareRenameParams(editor.text("main.jtbd"), main.cursor())));
            if (found == null) {
                return "";
            }
            assertThat(Places.text(main.text(), found.getSecond().getRange()).replace("^", ""))
                    .isEqualTo(found.getSecond().getPlaceholder());
            return found.getSecond().getPlaceholder();
        }
    }

    private Map<String, String> renamed(String marked, String newName) throws Exception {
        MarkedText main = MarkedText.of(marked);
        try (EditorClient editor = editorOn(main)) {
            return applied(editor, rename(editor, main, newName), main.text());
        }
    }

    private static WorkspaceEdit rename(EditorClient editor, MarkedText main, String newName) throws Exception {
        return get(editor.texts().rename(new RenameParams(editor.text("main.jtbd"), main.cursor(), newName)));
    }

    private EditorClient editorOn(MarkedText main) throws Exception {
        Files.writeString(folder.resolve("metrics.jtbd"), METRICS);
        EditorClient editor = EditorClient.on(folder);
        editor.open("main.jtbd", main.text());
        return editor;
    }

    /** The changed texts by the names of their files. */
    private Map<String, String> applied(EditorClient editor, WorkspaceEdit edit, String main) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        for (var changes : edit.getChanges().entrySet()) {
            String name = changes.getKey().substring(changes.getKey().lastIndexOf('/') + 1);
            assertThat(changes.getKey()).isEqualTo(editor.uri(name));
            String text = name.equals("main.jtbd") ? main : Files.readString(folder.resolve(name));
            texts.put(name, Edits.apply(text, changes.getValue()));
        }
        return texts;
    }
}
