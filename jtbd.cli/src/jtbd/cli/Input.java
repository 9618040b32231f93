package jtbd.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Parameters;

import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Unreadable;
import jtbd.workspace.files.EmptySource;
import jtbd.workspace.files.Source;
import jtbd.workspace.files.Sources;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.loading.WorkspaceLoading;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

/** The paths of a call, which together are one workspace. */
final class Input {

    @Parameters(paramLabel = "PATH", arity = "1..*",
            description = {"A .jtbd file, a folder of them, or - for standard input. All together are one workspace.",
                "Folders are searched whole, but for target, node_modules, what is hidden and what git ignores; a file "
                    + "or folder that is named here is always taken."})
    private List<String> paths;

    List<Source> sources(Console console) throws UnreadableSource {
        return Sources.under(paths, console.in());
    }

    ProjectFile project() throws UnreadableSource, ProjectFileProblem {
        List<Path> places = new ArrayList<>();
        for (String path : paths) {
            places.add(Sources.path(path));
        }
        return ProjectFile.of(places);
    }

    /** Reads and checks everything, and complains of what cannot be read. */
    CheckedWorkspace check(ProjectFile project, Console console) throws UnreadableSource {
        List<Source> sources = sources(console);
        try (ProgressBar bar = new ProgressBar(console)) {
            CheckedWorkspace workspace = WorkspaceLoading.check(sources, project.settings(), bar);
            workspace.unreadable().stream().map(Unreadable::words).forEach(console::complain);
            EmptySource.hint(workspace).ifPresent(console::complain);
            return workspace;
        }
    }
}
