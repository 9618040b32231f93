package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files on disk belong to what an editor works on, and what happens when others change them. */
class FilesOnDiskTest {

    private static final String USER = "package user\n"
            + "job Share \"Share files\" functional { measured by common.Time }\n";
    private static final String OFFER = "package common\nmetric Time \"Time to share\" { unit minutes }\n";
    private static final String UNKNOWN = "reference.unknown-reference";

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void what_other_tools_keep_and_what_git_ignores_is_passed_over() throws Exception {
        write(".gitignore", "generated/\n*.draft.jtbd\n!wanted.draft.jtbd\n");
        write("deep/.gitignore", "/local.jtbd\n");
        for (String name : List.of("target/a.jtbd", "node_modules/x/a.jtbd", ".git/a.jtbd", ".hidden/a.jtbd",
                "generated/a.jtbd", "some.draft.jtbd", "deep/local.jtbd")) {
            write(name, OFFER);
        }
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("user.jtbd", USER);

            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();
            write("wanted.draft.jtbd", OFFER);
            editor.diagnostics("user.jtbd", found -> !has(found, UNKNOWN));
        }
    }

    @Test
    void a_file_that_a_link_leads_to_as_well_tells_its_names_once() throws Exception {
        write("deep/store.jtbd", OFFER);
        Files.createSymbolicLink(folder.resolve("again.jtbd"), folder.resolve("deep/store.jtbd"));
        Files.createSymbolicLink(folder.resolve("once-more"), folder.resolve("deep"));
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("user.jtbd", "package user\n");

            assertThat(editor.rules("deep/store.jtbd", "metric.unused-metric"))
                    .doesNotContain("structure.duplicate-name");
            assertThat(editor.findings("again.jtbd")).isEmpty();
        }
    }

    @Test
    void a_text_in_a_file_of_another_kind_is_served_where_its_editor_says_so() throws Exception {
        write("store.jtbd", OFFER);
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.texts().didOpen(new DidOpenTextDocumentParams(
                    new TextDocumentItem(editor.uri("jtbd.toml"), "toml", 1, "[rules]\n")));
            editor.open("notes.txt", USER.replace("common", "banana"));
            assertThat(editor.rules("notes.txt", UNKNOWN)).isNotEmpty();

            editor.change("notes.txt", USER);
            editor.diagnostics("notes.txt", found -> !has(found, UNKNOWN));
            assertThat(editor.messages()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_no_longer_ignored_is_read() throws Exception {
        write(".gitignore", "/store.jtbd");
        write("store.jtbd", OFFER);
        write("user.jtbd", USER);
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();

            write(".gitignore", "");
            editor.diagnostics("user.jtbd", found -> !has(found, UNKNOWN));
        }
    }

    @Test
    void files_and_folders_that_come_move_and_go_on_disk_are_noticed() throws Exception {
        write("user.jtbd", USER);
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();

            write("new/deep/store.jtbd", OFFER);
            editor.diagnostics("user.jtbd", found -> !has(found, UNKNOWN));

            Files.move(folder.resolve("new"), other.resolve("new"), StandardCopyOption.ATOMIC_MOVE);
            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();
        }
    }

    @Test
    void a_client_that_watches_itself_tells_of_a_folder_that_went_away() throws Exception {
        write("user.jtbd", USER);
        write("old/store.jtbd", OFFER + "metric Time \"Again\" { unit minutes }\n");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.diagnostics("old/store.jtbd", found -> !found.isEmpty());

            Files.delete(folder.resolve("old/store.jtbd"));
            Files.delete(folder.resolve("old"));
            editor.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                    List.of(new FileEvent(editor.uri("old"), FileChangeType.Deleted))));

            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();
            editor.diagnostics("old/store.jtbd", List::isEmpty);
        }
    }

    @Test
    void the_text_in_the_editor_counts_for_more_than_the_file() throws Exception {
        write("user.jtbd", USER);
        write("store.jtbd", OFFER);
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("store.jtbd", OFFER.replace("Time ", "Duration "));
            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();

            write("store.jtbd", OFFER + "\n");
            editor.open("marker.jtbd", "job");
            editor.diagnostics("marker.jtbd", found -> !found.isEmpty());
            assertThat(has(editor.diagnostics("user.jtbd", found -> true), UNKNOWN)).isTrue();

            editor.close("store.jtbd");
            editor.diagnostics("user.jtbd", found -> !has(found, UNKNOWN));
        }
    }

    @Test
    void several_folders_are_one_workspace() throws Exception {
        write("user.jtbd", USER);
        Files.writeString(other.resolve("store.jtbd"), OFFER);
        WorkspaceFolder more = new WorkspaceFolder(other.toUri().toString(), "other");
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();

            editor.workspace().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(more), List.of())));
            editor.diagnostics("user.jtbd", found -> !has(found, UNKNOWN));

            editor.workspace().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(), List.of(more))));
            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();
        }
    }

    @Test
    void each_file_is_judged_by_the_settings_of_its_own_project() throws Exception {
        String vague = "package %s\njob Share \"Quickly share files\" functional { when \"I share\" want \"to see it\" "
                + "so \"I know\" }\n";
        write("strict/jtbd.toml", "[rules]\njob.vague-words = \"error\"\n");
        write("strict/a.jtbd", vague.formatted("strict"));
        write("calm/a.jtbd", vague.formatted("calm"));
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(severity(editor.diagnostics("strict/a.jtbd", found -> has(found, "job.vague-words"))))
                    .isEqualTo(DiagnosticSeverity.Error);
            assertThat(severity(editor.diagnostics("calm/a.jtbd", found -> has(found, "job.vague-words"))))
                    .isEqualTo(DiagnosticSeverity.Warning);

            write("calm/jtbd.toml", "[rules]\njob.vague-words = \"ignore\"\n");
            editor.diagnostics("calm/a.jtbd", found -> !has(found, "job.vague-words"));
        }
    }

    @Test
    void a_folder_that_comes_back_is_judged_by_the_settings_that_it_has_then() throws Exception {
        Path settings = other.resolve("jtbd.toml");
        Files.writeString(settings, "[rules]\njob.vague-words = \"error\"\n");
        Files.writeString(other.resolve("store.jtbd"), "package store\njob Share \"Quickly share files\" functional\n");
        WorkspaceFolder more = new WorkspaceFolder(other.toUri().toString(), "other");
        try (EditorClient editor = EditorClient.on(folder)) {
            String store = other.resolve("store.jtbd").toString();
            editor.workspace().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(more), List.of())));
            editor.diagnostics(store, found -> has(found, "job.vague-words")
                    && severity(found) == DiagnosticSeverity.Error);
            editor.workspace().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(), List.of(more))));
            editor.diagnostics(store, List::isEmpty);

            Files.writeString(settings, "[rules]\njob.vague-words = \"info\"\n");
            editor.workspace().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(more), List.of())));

            editor.diagnostics(store, found -> has(found, "job.vague-words")
                    && severity(found) == DiagnosticSeverity.Information);
        }
    }

    @Test
    void a_broken_project_file_is_told_in_that_file_until_it_is_mended() throws Exception {
        write("jtbd.toml", "[rules]\njob.vague-word = \"error\"\n");
        write("user.jtbd", USER);
        try (EditorClient editor = EditorClient.on(folder)) {
            List<Diagnostic> found = editor.diagnostics("jtbd.toml", all -> !all.isEmpty());
            assertThat(found).singleElement().satisfies(problem -> {
                assertThat(problem.getMessage().getLeft()).contains("Did you mean 'job.vague-words'?");
                assertThat(problem.getRange().getStart().getLine()).isEqualTo(1);
            });
            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();

            write("jtbd.toml", "[rules]\njob.vague-words = \"error\"\n");
            editor.diagnostics("jtbd.toml", List::isEmpty);
        }
    }

    @Test
    void a_file_that_cannot_be_read_has_one_finding_and_spoils_no_other() throws Exception {
        write("user.jtbd", USER);
        write("store.jtbd", OFFER);
        Files.write(folder.resolve("utf16.jtbd"), OFFER.getBytes(StandardCharsets.UTF_16));
        Files.write(folder.resolve("latin.jtbd"), "package a\n// \u00fc".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("binary.jtbd"), new byte[] {1, 0, 2});
        write("deep.jtbd", "job A \"B\" functional " + "{".repeat(100_000));
        write("broken.jtbd", "package a job job job");
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(only(editor, "utf16.jtbd")).contains("is text in UTF-16. Save it as UTF-8");
            assertThat(only(editor, "binary.jtbd")).contains("is not text");
            assertThat(only(editor, "latin.jtbd")).contains("is not text in UTF-8");
            assertThat(only(editor, "deep.jtbd")).isNotEmpty();
            editor.diagnostics("broken.jtbd", found -> !found.isEmpty());
            editor.diagnostics("user.jtbd", found -> !found.isEmpty() && !has(found, UNKNOWN));

            write("utf16.jtbd", "package a\n");
            editor.diagnostics("utf16.jtbd", List::isEmpty);
        }
    }

    @Test
    void findings_of_a_file_that_is_deleted_are_withdrawn() throws Exception {
        write("user.jtbd", USER);
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.diagnostics("user.jtbd", found -> !found.isEmpty());
            Files.delete(folder.resolve("user.jtbd"));

            editor.diagnostics("user.jtbd", List::isEmpty);
        }
    }

    private static String only(EditorClient editor, String name) throws Exception {
        List<Diagnostic> found = editor.diagnostics(name, all -> !all.isEmpty());
        assertThat(found).hasSize(1);
        return found.get(0).getMessage().getLeft();
    }

    private static boolean has(List<Diagnostic> found, String rule) {
        return EditorClient.rulesOf(found).contains(rule);
    }

    private static DiagnosticSeverity severity(List<Diagnostic> found) {
        return found.stream().filter(one -> "job.vague-words".equals(one.getCode().getLeft())).findFirst()
                .orElseThrow().getSeverity();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
