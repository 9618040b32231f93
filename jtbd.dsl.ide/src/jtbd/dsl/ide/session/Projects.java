package jtbd.dsl.ide.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.settings.Settings;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

/** The settings of each file, which are those of the nearest `jtbd.toml` above it. */
final class Projects {

    private final Map<Path, Optional<Path>> nearest = new HashMap<>();
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

    private Settings of(URI file) {
        return ofProject(file).withUsual(usual);
    }

    private Settings ofProject(URI file) {
        return file.isFile() && Path.of(file.toFileString()).getParent() != null
                ? nearest.computeIfAbsent(Path.of(file.toFileString()).getParent(), ProjectFile::nearest)
                        .map(this::read).orElse(Settings.DEFAULT)
                : Settings.DEFAULT;
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
