package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentLinkParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be followed out of a text. */
class DocumentLinksTest {

    @TempDir
    Path folder;

    @Test
    void addresses_of_sources_and_publications() throws Exception {
        assertThat(links("""
                industry Repair {
                  published by "A press" in 2026 at "https://example.org/a"
                  source "Notes" at "https://example.org/b"
                  source "http://example.org/c"
                  url "mailto:a@example.org"
                }
                """)).containsExactlyInAnyOrder("\"https://example.org/a\" https://example.org/a",
                "\"https://example.org/b\" https://example.org/b", "\"http://example.org/c\" http://example.org/c",
                "\"mailto:a@example.org\" mailto:a@example.org");
    }

    @Test
    void no_script_no_relative_address_and_no_other_text() throws Exception {
        assertThat(links("""
                job Fix functional {
                  url "javascript:alert(1)"
                  source "Notes" at "notes.html"
                  note "https://example.org"
                }
                """)).isEmpty();
    }

    @Test
    void imports_lead_to_files() throws Exception {
        Files.writeString(folder.resolve("metrics.jtbd"), "package retail.shared metric Time");

        assertThat(links("import retail.shared.* import retail.shared.Time import retail.unknown.*")).containsExactly(
                "retail.shared.* " + folder.resolve("metrics.jtbd").toUri(),
                "retail.shared.Time " + folder.resolve("metrics.jtbd").toUri());
    }

    private List<String> links(String text) throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("main.jtbd", text);
            return get(editor.texts().documentLink(new DocumentLinkParams(editor.text("main.jtbd")))).stream()
                    .map(link -> Places.text(text, link.getRange()) + " " + link.getTarget()).toList();
        }
    }
}
