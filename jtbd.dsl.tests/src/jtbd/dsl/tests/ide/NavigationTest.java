package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Going from a name to its thing, and from a thing to where it is named. */
class NavigationTest {

    private static final String METRICS = """
            package retail.shared
            industry Repair "Repair of phones" {
              metric Time "Time to repair" { unit days }
            }
            metric Cost "Cost of a repair" { unit EUR }
            """;

    @TempDir
    Path folder;

    @Test
    void a_reference_leads_to_the_name_of_its_thing_in_another_file() throws Exception {
        assertThat(definitionFrom("""
                import retail.shared.*
                job Fix "Fix a phone" functional { measured by Co<|>st }
                """)).containsExactly("metrics.jtbd 5: Cost");
    }

    @Test
    void each_word_of_a_long_name_leads_to_what_it_stands_for() throws Exception {
        assertThat(definitionFrom("job Fix functional { measured by retail.shared.Re<|>pair.Time }"))
                .containsExactly("metrics.jtbd 2: Repair");
        assertThat(definitionFrom("job Fix functional { measured by retail.shared.Repair.Ti<|>me }"))
                .containsExactly("metrics.jtbd 3: Time");
        assertThat(definitionFrom("job Fix functional { in retail.shared.Rep<|>air }"))
                .containsExactly("metrics.jtbd 2: Repair");
    }

    @Test
    void an_import_leads_to_the_files_of_a_package_or_to_the_thing() throws Exception {
        assertThat(definitionFrom("import retail.sha<|>red.*")).containsExactly("metrics.jtbd 1: retail.shared");
        assertThat(definitionFrom("import ret<|>ail.shared.*")).containsExactly("metrics.jtbd 1: retail.shared");
        assertThat(definitionFrom("import retail.shared.Cost<|>")).containsExactly("metrics.jtbd 5: Cost");
        assertThat(definitionFrom("import retail.sh<|>ade.*")).isEmpty();
    }

    @Test
    void words_of_a_text_keywords_and_unknown_names_lead_nowhere() throws Exception {
        assertThat(definitionFrom("metric Cost job Fix \"The Co<|>st of it\" functional { measured by Cost }"))
                .isEmpty();
        assertThat(definitionFrom("metric Cost job Fix functional { meas<|>ured by Cost }")).isEmpty();
        assertThat(definitionFrom("job Fix functional { measured by Pri<|>ce }")).isEmpty();
        assertThat(definitionFrom("<|>")).isEmpty();
    }

    @Test
    void a_broken_text_still_leads_where_it_can_be_read() throws Exception {
        assertThat(definitionFrom("job Fix functional {\n when want\n measured by Co<|>st\n}\nmetric Cost }"))
                .containsExactly("main.jtbd 5: Cost");
    }

    @Test
    void a_step_of_a_job_map_and_an_answer_are_found_by_their_kind() throws Exception {
        String text = """
                job Fix functional { map { execute "repair it" } }
                interview Ana { trigger "Why?" -> "It broke." evidence for Fix.execute }
                job Other functional { evidence Ana.trigger }
                """;
        assertThat(definitionFrom(text.replace("Fix.exe", "Fix.exe<|>"))).containsExactly("main.jtbd 1: execute");
        assertThat(definitionFrom(text.replace("Ana.trig", "Ana.trig<|>"))).containsExactly("main.jtbd 2: trigger");
    }

    @Test
    void references_are_found_in_all_files_as_they_are_in_the_editor() throws Exception {
        String main = """
                package app
                import retail.shared.Repair
                job Fix functional { in Rep<|>air measured by Repair.Time, retail.shared.Cost }
                """;
        Files.writeString(folder.resolve("other.jtbd"), "package other job Buy functional { in retail.shared.Repair }");
        try (EditorClient editor = editorOn(main)) {
            editor.open("unsaved.jtbd", "job Sell functional { measured by retail.shared.Repair.Time }");
            var texts = Map.of("metrics.jtbd", METRICS, "main.jtbd", MarkedText.of(main).text(), "other.jtbd",
                    Files.readString(folder.resolve("other.jtbd")), "unsaved.jtbd",
                    "job Sell functional { measured by retail.shared.Repair.Time }");

            assertThat(new Places(texts).of(references(editor, main, false))).containsExactly(
                    "main.jtbd 2: Repair", "main.jtbd 3: Repair", "main.jtbd 3: Repair", "other.jtbd 1: Repair",
                    "unsaved.jtbd 1: Repair");
            assertThat(new Places(texts).of(references(editor, main, true))).contains("metrics.jtbd 2: Repair");
        }
    }

    @Test
    void a_thing_without_references_has_only_its_declaration() throws Exception {
        String main = "job Fi<|>x functional";
        try (EditorClient editor = editorOn(main)) {
            assertThat(references(editor, main, false)).isEmpty();
            assertThat(references(editor, main, true)).hasSize(1);
        }
    }

    @Test
    void highlights_tell_the_declaration_from_the_references() throws Exception {
        assertThat(highlightsOf("""
                metric Time
                job Fix functional { measured by Ti<|>me }
                job Buy functional { measured by Time }
                """)).containsExactly("1: Time Write", "2: Time Read", "3: Time Read");
        assertThat(highlightsOf("job Fix functional { when \"Fi<|>x\" }")).isEmpty();
    }

    private List<String> highlightsOf(String marked) throws Exception {
        MarkedText main = MarkedText.of(marked);
        try (EditorClient editor = editorOn(marked)) {
            var places = new Places(Map.of("main.jtbd", main.text()));
            return get(editor.texts().documentHighlight(
                    new DocumentHighlightParams(editor.text("main.jtbd"), main.cursor()))).stream()
                    .map(found -> places.of("main.jtbd", found.getRange()) + " " + found.getKind()).toList();
        }
    }

    private List<String> definitionFrom(String marked) throws Exception {
        MarkedText main = MarkedText.of(marked);
        try (EditorClient editor = editorOn(marked)) {
            var found = get(editor.texts().definition(new DefinitionParams(editor.text("main.jtbd"), main.cursor())));
            return new Places(Map.of("metrics.jtbd", METRICS, "main.jtbd", main.text())).of(found.getLeft());
        }
    }

    private List<? extends Location> references(EditorClient editor, String marked,
            boolean withDeclaration) throws Exception {
        return get(editor.texts().references(new ReferenceParams(editor.text("main.jtbd"),
                MarkedText.of(marked).cursor(), new ReferenceContext(withDeclaration))));
    }

    private EditorClient editorOn(String marked) throws Exception {
        Files.writeString(folder.resolve("metrics.jtbd"), METRICS);
        EditorClient editor = EditorClient.on(folder);
        editor.open("main.jtbd", MarkedText.of(marked).text());
        return editor;
    }
}
