package jtbd.dsl.ide.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;
import jtbd.workspace.WrongCall;
import jtbd.workspace.files.Sources;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.loading.WorkspaceLoading;
import jtbd.workspace.output.Publication;
import jtbd.workspace.output.Published;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

/** Reads, checks and publishes a project, as the command line does. */
final class Generation {

    private Generation() {
    }

    /** What the client wants otherwise than the project says, and whether what is out of date is taken away. */
    record Wishes(Optional<Path> folder, Optional<List<String>> formats, boolean clean) {
    }

    /**
     * What was written, and where; without a site there is no first page.
     *
     * @param problem why nothing was written; null where all is well
     */
    record Answer(String folder, String index, int written, int unchanged, int removed, String problem) {

        static Answer refused(String problem) {
            return new Answer(null, null, 0, 0, 0, problem);
        }
    }

    /** What came of it, for the user; nothing was written where the answer is null. */
    record Result(String message, Answer answer) {
    }

    static Result of(ProjectFolder project, Wishes wishes, Progress progress) {
        try {
            ProjectFile settings = ProjectFile.of(List.of(project.folder()));
            Path folder = wishes.folder().or(settings::outputFolder).orElseGet(project::documents);
            Publication publication = new Publication(Publication.formats(
                    wishes.formats().orElseGet(settings::outputFormats), FormulaCells.NEUTRALISED), folder,
                    wishes.clean());
            publication.mustHavePlace();
            CheckedWorkspace workspace = WorkspaceLoading.check(
                    Sources.under(List.of(project.folder().toString()), InputStream.nullInputStream()),
                    settings.settings(), progress);
            return workspace.hasErrors() || !workspace.unreadable().isEmpty() ? refused(workspace)
                    : published(publication, publication.of(workspace, progress));
        } catch (ProjectFileProblem | UnreadableSource | WrongCall | IOException | UncheckedIOException problem) {
            return new Result("Nothing was written. " + problem.getMessage(), null);
        }
    }

    private static Result published(Publication publication, Published published) {
        return new Result("Wrote %s documents to %s (%s unchanged, %s removed).".formatted(published.written(),
                publication.folder(), published.unchanged(), published.removed()),
                new Answer(publication.folder().toUri().toString(),
                        publication.firstPage().map(page -> page.toUri().toString()).orElse(null), published.written(),
                        published.unchanged(), published.removed(), null));
    }

    private static Result refused(CheckedWorkspace workspace) {
        if (!workspace.unreadable().isEmpty()) {
            return new Result("Nothing was written. " + workspace.unreadable().get(0).words(), null);
        }
        List<Finding> errors = workspace.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList();
        Finding first = errors.get(0);
        return new Result("Nothing was written. The files have %s: %s:%s: %s".formatted(
                errors.size() == 1 ? "an error" : errors.size() + " errors, the first of them",
                workspace.shown(first.place().uri()), first.place().line(), first.message()), null);
    }
}
