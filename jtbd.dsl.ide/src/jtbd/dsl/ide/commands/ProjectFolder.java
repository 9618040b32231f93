package jtbd.dsl.ide.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;

import jtbd.workspace.settings.ProjectFile;

/** The folder of the project that a file belongs to: that of its `jtbd.toml`, else the folder of the workspace. */
record ProjectFolder(Path folder) {

    private static final Path DOCUMENTS = Path.of("target", "jtbd-documents");

    static ProjectFolder of(Path path, Set<Path> workspace) {
        return new ProjectFolder(ProjectFile.nearest(path).map(Path::getParent)
                .or(() -> workspace.stream().filter(path::startsWith).max(Comparator.comparing(Path::getNameCount)))
                .orElseGet(() -> Files.isDirectory(path) ? path : path.getParent()));
    }

    /** The settings of the project, whether they are there or not. */
    Path file() {
        return folder.resolve(ProjectFile.NAME);
    }

    /** Where documents go if nobody says where. */
    Path documents() {
        return folder.resolve(DOCUMENTS);
    }
}
