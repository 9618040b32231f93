package jtbd.workspace.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.workspace.output.NoPlace;
import jtbd.workspace.output.SafeFile;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileEdit;
import jtbd.workspace.settings.ProjectFileProblem;

/** A first workspace for somebody who wants to start: small, explained by comments, and without findings. */
public final class StarterWorkspace {

    private StarterWorkspace() {
    }

    /** Whether nothing stands in the way of writing there. */
    public static boolean mayGoInto(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** The files of the starter, the settings first. */
    public static List<StarterFile> files(Starter starter) {
        return Stream.concat(Stream.of(ProjectFile.NAME), starter.files().stream()).map(StarterFile::read).toList();
    }

    /** The files of the starter in a project of another title. */
    public static List<StarterFile> files(Starter starter, String title) {
        return files(starter).stream().map(file -> file.name().equals(ProjectFile.NAME) ? titled(file, title) : file)
                .toList();
    }

    public static void write(Path folder) throws IOException {
        NoPlace.orFolder(folder);
        for (StarterFile file : files(Starter.INDUSTRY)) {
            SafeFile.write(folder.resolve(file.name()), file.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static StarterFile titled(StarterFile settings, String title) {
        try {
            ProjectFileEdit edit = new ProjectFileEdit(settings.text());
            edit.set("site", "title", Optional.of(title));
            return new StarterFile(settings.name(), edit.text());
        } catch (ProjectFileProblem ours) {
            throw new IllegalStateException(ours);
        }
    }
}
