package jtbd.dsl.ide.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.DocumentFormats;
import jtbd.dsl.ide.session.Session;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

/** Answers what the project of a file decides for itself, as its `jtbd.toml` on disk says. */
final class ShowProject implements Command {

    @Inject
    private Session session;

    /**
     * The settings of a project.
     *
     * @param file the address of the `jtbd.toml`, whether it is there or not
     * @param output the folder for documents, seen from the project; null where none is named
     * @param usualOutput where documents go then
     * @param allFormats the formats that there are
     * @param problem why the file cannot be used; null where all is well
     */
    private record Answer(String file, boolean exists, String title, String output, String usualOutput,
            List<String> formats, List<String> allFormats, Map<String, String> rules, String problem) {
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        ProjectFolder project = ProjectFolder.of(Asked.onDisk(arguments), session.folders());
        Path file = project.file();
        try {
            return CompletableFuture.completedFuture(
                    answer(project, ProjectFile.of(List.of(project.folder())), Optional.empty()));
        } catch (ProjectFileProblem problem) {
            ProjectFile usual = ProjectFile.usual();
            return CompletableFuture.completedFuture(answer(project, usual, Optional.of(
                    problem.getMessage().replace(file.toString(), ProjectFile.NAME))));
        }
    }

    private static Answer answer(ProjectFolder project, ProjectFile settings, Optional<String> problem) {
        Map<String, String> rules = new TreeMap<>();
        settings.settings().severities().forEach((rule, severity) -> rules.put(rule, severity.word()));
        return new Answer(project.file().toUri().toString(), Files.exists(project.file()), settings.settings().title(),
                settings.outputFolder().map(folder -> written(project.folder(), folder)).orElse(null),
                written(project.folder(), project.documents()), settings.outputFormats(),
                DocumentFormats.all().stream().map(DocumentFormat::name).toList(), rules, problem.orElse(null));
    }

    private static String written(Path project, Path folder) {
        return (folder.startsWith(project) ? project.relativize(folder) : folder).toString().replace('\\', '/');
    }
}
