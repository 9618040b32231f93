package jtbd.workspace.starter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
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

    /**
     * The files of the starter, the settings first.
     *
     * @param isTaken whether there is a package of that name already, beside which the starter takes another one
     */
    public static List<StarterFile> files(Starter starter, Predicate<String> isTaken) {
        String free = free(starter.packageName(), isTaken);
        return files(starter).map(file -> file.moved(starter.packageName(), free)).toList();
    }

    /** The same files in a project of another title. */
    public static List<StarterFile> titled(List<StarterFile> files, String title) {
        return files.stream().map(file -> file.name().equals(ProjectFile.NAME) ? titled(file, title) : file).toList();
    }

    public static void write(Path folder) throws IOException {
        NoPlace.orFolder(folder);
        for (StarterFile file : files(Starter.INDUSTRY).toList()) {
            SafeFile.write(folder.resolve(file.name()), file.text().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Stream<StarterFile> files(Starter starter) {
        return Stream.concat(Stream.of(ProjectFile.NAME), starter.files().stream()).map(StarterFile::read);
    }

    private static String free(String name, Predicate<String> isTaken) {
        Stream<String> others = IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + number);
        return Stream.concat(Stream.of(name), others).filter(isTaken.negate()).findFirst().orElseThrow();
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
