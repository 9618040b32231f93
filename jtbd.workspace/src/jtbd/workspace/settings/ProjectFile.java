package jtbd.workspace.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jtbd.dsl.settings.Settings;

/** What the `jtbd.toml` of a project says; without one, what is usual. */
public record ProjectFile(Settings settings, Optional<Path> outputFolder, List<String> outputFormats) {

    public static final String NAME = "jtbd.toml";

    /** The formats that are written where nobody asks for others. */
    public static final List<String> USUAL_FORMATS = List.of("html", "csv");

    /** The project of these paths, found in their folders or above; there may be one at most. */
    public static ProjectFile of(List<Path> paths) throws ProjectFileProblem {
        Set<Path> files = new TreeSet<>();
        for (Path path : paths) {
            nearest(path.toAbsolutePath().normalize()).ifPresent(files::add);
        }
        if (files.size() > 1) {
            throw new ProjectFileProblem("These paths belong to several projects: " + files + ". Name them one by one");
        }
        return files.isEmpty() ? usual() : read(files.iterator().next());
    }

    /** What one `jtbd.toml` says. */
    public static ProjectFile read(Path file) throws ProjectFileProblem {
        return ProjectFileReader.read(file);
    }

    /** The `jtbd.toml` in the folder or the next one above it. */
    public static Optional<Path> nearest(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** What is usual where a project decides nothing. */
    public static ProjectFile usual() {
        return new ProjectFile(Settings.DEFAULT, Optional.empty(), USUAL_FORMATS);
    }
}
