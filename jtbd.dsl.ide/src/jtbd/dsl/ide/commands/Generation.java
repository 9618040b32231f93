package jtbd.dsl.ide.commands;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;
import jtbd.workspace.Unreadable;
import jtbd.workspace.WrongCall;
import jtbd.workspace.files.Sources;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.loading.WorkspaceLoading;
import jtbd.workspace.output.Publication;
import jtbd.workspace.output.Published;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

/** Reads, checks and publishes a project with those that it refers to, as the command line does. */
final class Generation {

    /** Short, as lists of problems cut off what is long, and what is wrong stands behind it. */
    private static final String NOT_WRITTEN = "Documents not written: ";

    private Generation() {
    }

    /** What the client wants otherwise than the project says, and whether what is out of date is taken away. */
    record Wishes(Optional<Path> folder, Optional<List<String>> formats, boolean clean) {
    }

    /**
     * What was written, and where; without a site there is no first page.
     *
     * @param others the folders of the other projects that the documents are made of, or would be
     * @param problem why nothing was written; null where all is well
     */
    record Answer(String folder, String index, int written, int unchanged, int removed, List<String> others,
            String problem) {

        static Answer refused(String problem, Material material) {
            return new Answer(null, null, 0, 0, 0, addresses(material), problem);
        }

        static Answer written(Publication publication, Published published, Material material) {
            return new Answer(publication.folder().toUri().toString(),
                    publication.firstPage().map(page -> page.toUri().toString()).orElse(null), published.written(),
                    published.unchanged(), published.removed(), addresses(material), null);
        }

        private static List<String> addresses(Material material) {
            return material.othersFolders().stream().map(folder -> folder.toUri().toString()).toList();
        }
    }

    /** What came of it, for the user; nothing was written where the answer is null. */
    record Result(String message, Answer answer) {
    }

    static Result of(Material material, Wishes wishes, Progress progress) {
        ProjectFolder project = material.project();
        try {
            ProjectFile settings = ProjectFile.of(List.of(project.folder()));
            Path folder = wishes.folder().or(settings::outputFolder).orElseGet(project::documents);
            Publication publication = new Publication(Publication.formats(
                    wishes.formats().orElseGet(settings::outputFormats), FormulaCells.NEUTRALISED), folder,
                    wishes.clean());
            publication.mustHavePlace();
            CheckedWorkspace workspace = WorkspaceLoading.check(
                    Sources.under(material.paths(), InputStream.nullInputStream()), settings.settings(), progress);
            return workspace.hasErrors() || !workspace.unreadable().isEmpty() ? refused(workspace, material)
                    : published(publication, publication.of(workspace, progress), material);
        } catch (ProjectFileProblem | UnreadableSource | WrongCall | IOException | UncheckedIOException problem) {
            return new Result((NOT_WRITTEN + problem.getMessage()).replace(project.folder() + File.separator, ""),
                    null);
        }
    }

    private static Result published(Publication publication, Published published, Material material) {
        return new Result("Wrote %s documents to %s (%s unchanged, %s removed).".formatted(published.written(),
                publication.folder(), published.unchanged(), published.removed()),
                Answer.written(publication, published, material));
    }

    private static Result refused(CheckedWorkspace workspace, Material material) {
        List<Finding> errors = Stream.concat(workspace.unreadable().stream().map(Unreadable::finding),
                workspace.findings().stream().filter(finding -> finding.severity() == Severity.ERROR)).toList();
        Finding first = errors.get(0);
        String file = material.shown(Path.of(workspace.shown(first.place().uri())));
        String others = errors.size() == 1 ? "" : errors.size() == 2 ? " (and 1 more error)"
                : " (and %s more errors)".formatted(errors.size() - 1);
        return new Result("%s%s, line %s: %s%s".formatted(NOT_WRITTEN, file, first.place().line(), first.message(),
                others), null);
    }
}
