package jtbd.workspace.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A walk through a folder that gathers its `.jtbd` files and leaves out what other tools keep there. */
final class FolderVisit extends SimpleFileVisitor<Path> {

    private static final Set<String> LEFT_OUT = Set.of("target", "node_modules");

    private final Path start;
    private final List<Path> files = new ArrayList<>();

    FolderVisit(Path start) {
        this.start = start;
    }

    /** What was found, ordered by its path as text. */
    List<Path> files() {
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(start) || !isLeftOut(folder.getFileName().toString())
                ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString();
        if (name.endsWith(SourceFile.ENDING) && !name.startsWith(".") && attributes.isRegularFile()) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        // A link that leads back to where it stands, or to nothing, holds no file that is not found otherwise.
        if (failure instanceof FileSystemLoopException || failure instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }

    private static boolean isLeftOut(String name) {
        return name.startsWith(".") || LEFT_OUT.contains(name);
    }
}
