package jtbd.dsl.ide.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.settings.Settings;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

/** The project of each file, which is that of the nearest `jtbd.toml` above it, and its settings. */
final class Projects {

    private final Map<Path, Optional<Path>> nearest = new ConcurrentHashMap<>();
    private final Map<Path, Settings> settings = new HashMap<>();
    private final Map<URI, List<FileProblem>> problems = new TreeMap<>(
            (one, other) -> one.toString().compareTo(other.toString()));

    private Map<String, Severity> usual = Map.of();

    /** Has rules weigh so where no project decides otherwise. */
    void weigh(Map<String, Severity> severities) {
        usual = severities;
        forget();
    }

    /** Forgets what was read, so that it is read anew. */
    void forget() {
        nearest.clear();
        settings.clear();
        problems.clear();
    }

    /** Gives the file the settings of its project; answers whether they are others than before. */
    boolean apply(XtextResource file) {
        Settings wanted = of(file.getURI());
        boolean differs = !wanted.equals(Settings.of(file));
        if (differs) {
            wanted.attachTo(file);
        }
        return differs;
    }

    /** What is wrong with the project files that were read. */
    Map<URI, List<FileProblem>> problems() {
        return problems;
    }

    /** The `jtbd.toml` that decides for the file; none where there is no such file. */
    Optional<Path> fileFor(URI file) {
        return file.isFile() && Path.of(file.toFileString()).getParent() != null
                ? nearest.computeIfAbsent(Path.of(file.toFileString()).getParent(), ProjectFile::nearest)
                : Optional.empty();
    }

    private Settings of(URI file) {
        return fileFor(file).map(this::read).orElse(Settings.DEFAULT).withUsual(usual);
    }

    private Settings read(Path project) {
        Settings known = settings.get(project);
        if (known == null) {
            known = readAnew(project);
            settings.put(project, known);
        }
        return known;
    }

    private Settings readAnew(Path project) {
        try {
            return ProjectFile.read(project).settings();
        } catch (ProjectFileProblem problem) {
            if (Files.isRegularFile(project)) {
                problems.put(Addresses.inModel(project), problem.getMessage().lines()
                        .map(line -> FileProblem.said(line, project.toString())).toList());
            }
            return Settings.DEFAULT;
        }
    }
}
