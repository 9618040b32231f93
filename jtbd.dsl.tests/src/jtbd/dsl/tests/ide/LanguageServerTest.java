package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server on its streams, asked by a real client. */
class LanguageServerTest {

    @TempDir
    Path folder;

    @Test
    void findings_are_published_with_the_id_of_their_rule() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("share.jtbd", "job Share \"Share files\" functional { measured by Time }");

            assertThat(editor.rules("share.jtbd", "reference.unknown-reference")).isNotEmpty();
        }
    }

    @Test
    void a_name_that_could_mean_two_things_leads_to_both() throws Exception {
        Files.writeString(folder.resolve("q.jtbd"), "package q metric Time \"Time\" { unit minutes }");
        Files.writeString(folder.resolve("r.jtbd"), "package r metric Time \"Time\" { unit minutes }");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("share.jtbd", "import q.* import r.* job Share \"Share\" functional { measured by Time }");

            assertThat(editor.diagnostics("share.jtbd", found -> EditorClient.rulesOf(found)
                    .contains("reference.ambiguous-reference")))
                    .filteredOn(finding -> finding.getCode().getLeft().equals("reference.ambiguous-reference"))
                    .singleElement().satisfies(finding -> assertThat(finding.getRelatedInformation())
                            .extracting(place -> place.getMessage())
                            .containsExactly("'q.Time' stands here", "'r.Time' stands here"));
        }
    }

    @Test
    void keywords_are_proposed() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            MarkedText share = MarkedText.of("job Share \"Share files\" functional { <|> }");
            editor.open("share.jtbd", share.text());

            var proposals = get(editor.texts().completion(
                    new CompletionParams(editor.text("share.jtbd"), share.cursor())));

            assertThat(proposals.getRight().getItems()).extracting(item -> item.getLabel())
                    .contains("when", "want", "so");
        }
    }

    @Test
    void a_name_that_another_file_stops_to_offer_is_missed_at_once() throws Exception {
        Files.writeString(folder.resolve("time.jtbd"), "metric Time \"Time to share\" { unit minutes }");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("share.jtbd", "job Share \"Share files\" functional { measured by Time }");
            editor.diagnostics("share.jtbd", found -> !EditorClient.rulesOf(found)
                    .contains("reference.unknown-reference"));

            editor.open("time.jtbd", "metric Duration \"Time to share\" { unit minutes }");
            assertThat(editor.rules("share.jtbd", "reference.unknown-reference")).isNotEmpty();

            editor.close("time.jtbd");
            editor.diagnostics("share.jtbd", found -> !EditorClient.rulesOf(found)
                    .contains("reference.unknown-reference"));
        }
    }

    @Test
    void a_reference_follows_a_file_that_is_written_anew() throws Exception {
        Files.writeString(folder.resolve("time.jtbd"), "metric Time \"Time to share\" { unit minutes }");
        try (EditorClient editor = EditorClient.on(folder)) {
            MarkedText share = MarkedText.of("job Share \"Share files\" functional { measured by Ti<|>me }");
            editor.open("share.jtbd", share.text());
            editor.open("time.jtbd", "// one line more\nmetric Time \"Time to share\" { unit minutes }");

            var places = get(editor.texts()
                    .definition(new DefinitionParams(editor.text("share.jtbd"), share.cursor())));

            assertThat(List.copyOf(places.getLeft())).singleElement().satisfies(place -> {
                assertThat(place.getUri()).isEqualTo(editor.uri("time.jtbd"));
                assertThat(place.getRange().getStart().getLine()).isEqualTo(1);
            });
        }
    }

    @Test
    void what_only_the_whole_workspace_shows_is_found_on_saving() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            String unused = "metric Time \"Time to share\" { unit minutes  target < 5 minutes }";
            editor.open("time.jtbd", unused);
            editor.save("time.jtbd", unused);

            assertThat(editor.rules("time.jtbd", "metric.unused-metric")).isNotEmpty();
        }
    }

    @Test
    void what_goes_wrong_is_told_to_the_client_of_the_server_and_to_no_other() throws Exception {
        try (EditorClient other = EditorClient.on(folder); EditorClient editor = EditorClient.on(folder)) {
            editor.tell("tea/poured", Map.of());
            get(editor.workspace().symbol(new WorkspaceSymbolParams("a")));
            get(other.workspace().symbol(new WorkspaceSymbolParams("a")));

            assertThat(editor.messages()).singleElement().asString().contains("tea/poured");
            assertThat(other.messages()).isEmpty();
        }
    }

    @Test
    void a_question_that_is_taken_back_after_its_answer_is_nothing_to_log() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.tell("$/cancelRequest", Map.of("id", 77));
            get(editor.workspace().symbol(new WorkspaceSymbolParams("a")));

            assertThat(editor.messages()).isEmpty();
        }
    }
}
