package jtbd.workspace.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jtbd.workspace.ShellWord;

/** The texts that the paths of a call stand for, in an order that does not depend on the disk. */
public final class Sources {

    private final List<Source> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final InputStream input;

    private Sources(InputStream input) {
        this.input = input;
    }

    /** Every source under these paths, each once; `-` stands for the given input. */
    public static List<Source> under(List<String> paths, InputStream input) throws UnreadableSource {
        Sources sources = new Sources(input);
        for (String path : paths) {
            sources.add(path);
        }
        return List.copyOf(sources.found);
    }

    private void add(String given) throws UnreadableSource {
        if (given.equals(StandardInput.SIGN)) {
            addInput();
            return;
        }
        Path path = path(given);
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.exists(path)) {
            throw new UnreadableSource(given, "there is no such file or folder");
        } else if (!given.endsWith(SourceFile.ENDING)) {
            throw new UnreadableSource(given, "is not a %s file".formatted(SourceFile.ENDING));
        } else {
            addFile(path);
        }
    }

    /** Where a path of a call leads; standard input is where the call is made. */
    public static Path path(String given) throws UnreadableSource {
        try {
            return Path.of(given.equals(StandardInput.SIGN) ? "" : given);
        } catch (InvalidPathException e) {
            throw new UnreadableSource(given, "is not a path: " + e.getReason());
        }
    }

    private void addFolder(Path folder) throws UnreadableSource {
        FolderVisit visit = new FolderVisit(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visit);
        } catch (AccessDeniedException e) {
            throw new UnreadableSource(e.getFile(), "may not be read: permission denied");
        } catch (IOException e) {
            throw new UnreadableSource(folder.toString(), "cannot be read: " + e.getMessage());
        }
        if (visit.files().isEmpty()) {
            throw new UnreadableSource(folder.toString(), "holds no %s file".formatted(SourceFile.ENDING)
                    + (visit.isPartIgnored()
                            ? " but what git ignores. Name such a file to have it taken nevertheless"
                            : ". `jtbd new %s` makes a first one".formatted(ShellWord.of(folder))));
        }
        for (Path file : visit.files()) {
            addFile(file);
        }
    }

    private void addInput() {
        if (found.stream().noneMatch(StandardInput.class::isInstance)) {
            found.add(new StandardInput(input));
        }
    }

    private void addFile(Path given) {
        // What is compared is what is read: where a link is left by `..`, the two ways to resolve it differ.
        Path file = given.normalize();
        if (seen.add(identity(file))) {
            found.add(new SourceFile(file));
        }
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
