package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ide.session.ShownProgress;

/** What a client is told and asked while the server reads its folders for the first time. */
class StartTest {

    private static final String UNKNOWN = "reference.unknown-reference";
    private static final String USER = "job Fix functional { measured by Time }\n";

    @TempDir
    Path folder;

    @Test
    void reading_the_folders_is_shown_from_its_beginning_to_its_end() throws Exception {
        Files.writeString(folder.resolve("user.jtbd"), USER);
        WindowClientCapabilities window = new WindowClientCapabilities();
        window.setWorkDoneProgress(true);
        ClientCapabilities able = new ClientCapabilities();
        able.setWindow(window);
        try (EditorClient editor = EditorClient.on(folder, able)) {
            List<WorkDoneProgressNotification> progress = editor.progressToTheEnd();

            assertThat(progress.get(0)).isInstanceOfSatisfying(WorkDoneProgressBegin.class,
                    begin -> assertThat(begin.getTitle()).isEqualTo("Reading jobs to be done"));
            assertThat(progress.get(progress.size() - 1)).isInstanceOf(WorkDoneProgressEnd.class);
            assertThat(progress).filteredOn(WorkDoneProgressBegin.class::isInstance).hasSize(1);
        }
    }

    @Test
    void how_far_the_work_is_never_falls_from_one_stage_to_the_next() throws Exception {
        RememberingClient client = new RememberingClient() {

            @Override
            String uri(String name) {
                return name;
            }
        };
        try (ShownProgress progress = new ShownProgress("Reading", client, true, "Reading", "Linking")) {
            progress.reached("Reading", 2, 3);
            progress.reached("Linking", 1, 4);
        }

        assertThat(client.progressToTheEnd()).filteredOn(WorkDoneProgressReport.class::isInstance)
                .extracting(told -> ((WorkDoneProgressReport) told).getMessage() + ", "
                        + ((WorkDoneProgressReport) told).getPercentage() + " %")
                .containsExactly("Reading 2 of 3, 33 %", "Linking 1 of 4, 62 %");
    }

    @Test
    void a_client_that_can_watch_is_asked_to_and_told_what() throws Exception {
        Files.writeString(folder.resolve("user.jtbd"), USER);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        ClientCapabilities able = new ClientCapabilities();
        able.setWorkspace(workspace);
        try (EditorClient editor = EditorClient.on(folder, able)) {
            assertThat(editor.registrations()).singleElement().satisfies(asked -> {
                assertThat(asked.getMethod()).isEqualTo("workspace/didChangeWatchedFiles");
                assertThat(asked.getRegisterOptions().toString())
                        .contains("**/*.jtbd", "**/jtbd.toml", "**/.gitignore");
            });
            assertThat(editor.rules("user.jtbd", UNKNOWN)).isNotEmpty();

            Files.writeString(folder.resolve("store.jtbd"), "metric Time \"Time\"\n");
            editor.workspace().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                    List.of(new FileEvent(editor.uri("store.jtbd"), FileChangeType.Created))));
            editor.diagnostics("user.jtbd", found -> !EditorClient.rulesOf(found).contains(UNKNOWN));
        }
    }
}
