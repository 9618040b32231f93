package jtbd.dsl.ide.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Addresses;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;
import jtbd.workspace.output.Withdrawal;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

/**
 * Takes away the documents that were written for a project, and nothing else: from where they go now, or from the
 * folder that the client names, such as one where they went before.
 */
final class RemoveDocuments implements Command {

    @Inject
    private Session session;

    @Inject
    private GenerationInTurn turn;

    /** Where there were documents, and how many were taken away; with a problem, none were. */
    private record Answer(String folder, int removed, String problem) {
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        ProjectFolder project = ProjectFolder.of(Asked.onDisk(arguments), session.folders());
        Optional<Path> wanted = arguments.optionalText("folder").map(uri -> Addresses.path(uri)
                .orElseThrow(() -> Refused.arguments("'%s' is no folder on disk".formatted(uri))));
        return turn.take(() -> remove(project, wanted));
    }

    private static Answer remove(ProjectFolder project, Optional<Path> wanted) {
        try {
            Path folder = wanted.isPresent() ? wanted.get()
                    : ProjectFile.of(List.of(project.folder())).outputFolder().orElseGet(project::documents);
            return new Answer(folder.toUri().toString(), Withdrawal.from(folder), null);
        } catch (ProjectFileProblem | IOException problem) {
            return new Answer(null, 0, "The documents were not removed. " + problem.getMessage());
        }
    }
}
