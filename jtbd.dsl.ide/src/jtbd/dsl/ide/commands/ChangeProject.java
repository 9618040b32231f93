package jtbd.dsl.ide.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.edits.TextDifference;
import jtbd.dsl.ide.session.ConnectedClient;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;
import jtbd.workspace.settings.ProjectFileEdit;
import jtbd.workspace.settings.ProjectFileProblem;

/**
 * Writes what a project decides for itself into its `jtbd.toml`, and leaves all else there as it stands. Only what the
 * client names is changed; what it gives an empty text is taken out.
 */
final class ChangeProject implements Command {

    @Inject
    private Session session;

    @Inject
    private ConnectedClient client;

    /** Whether the file says so now, and where it lies. */
    private record Answer(boolean applied, String file) {
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        Path file = ProjectFolder.of(Asked.onDisk(arguments), session.folders()).file();
        try {
            String before = arguments.optionalText("text").orElse(Files.exists(file) ? Files.readString(file) : "");
            return apply(file, before, changed(before, arguments));
        } catch (ProjectFileProblem | IOException problem) {
            throw Refused.arguments(problem.getMessage());
        }
    }

    @Override
    public boolean mayBeginAnew() {
        return false;
    }

    private static String changed(String before, Arguments arguments) throws ProjectFileProblem {
        ProjectFileEdit edit = new ProjectFileEdit(before);
        if (arguments.has("title")) {
            edit.set("site", "title", arguments.optionalText("title").map(Object.class::cast));
        }
        if (arguments.has("output")) {
            edit.set("output", "folder", arguments.optionalText("output").map(Object.class::cast));
        }
        if (arguments.has("formats")) {
            edit.set("output", "formats", arguments.texts("formats").map(Object.class::cast));
        }
        for (Map.Entry<String, Optional<String>> rule : arguments.textsByKey("rules").entrySet()) {
            edit.set("rules", rule.getKey(), rule.getValue().map(Object.class::cast));
        }
        return edit.text();
    }

    private CompletableFuture<Answer> apply(Path file, String before, String now) {
        String address = file.toUri().toString();
        if (before.equals(now)) {
            return CompletableFuture.completedFuture(new Answer(true, address));
        }
        WorkspaceEdit edit = Files.exists(file)
                ? new WorkspaceEdit(Map.of(address, TextDifference.between(new Lines(before), now)))
                : NewText.edit(address, now);
        return client.get().applyEdit(new ApplyWorkspaceEditParams(edit, "Settings of the project"))
                .thenApply(answer -> new Answer(answer.isApplied(), address));
    }
}
