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

/** A walk through a folder that gathers its `.jtbd` files, but for what is left out there. */
final class FolderVisit extends SimpleFileVisitor<Path> {

    private final Path start;
    private final LeftOut leftOut;
    private final List<Path> files = new ArrayList<>();
    private boolean isPartIgnored;

    FolderVisit(Path start) {
        this.start = start;
        this.leftOut = new LeftOut(start);
    }

    /** What was found, ordered by its path as text. */
    List<Path> files() {
        files.sort(Comparator.comparing(Path::toString));
        return files;
    }

    /** Whether git ignores something in the folder that would have been looked at. */
    boolean isPartIgnored() {
        return isPartIgnored;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(start) || counts(folder, true) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (file.toString().endsWith(SourceFile.ENDING) && attributes.isRegularFile() && counts(file, false)
                && !leftOut.isOnlyAnotherWay(file)) {
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

    private boolean counts(Path path, boolean isFolder) {
        if (leftOut.isOfOtherTools(path, isFolder)) {
            return false;
        }
        boolean isIgnored = leftOut.isIgnoredByGit(path, isFolder);
        isPartIgnored |= isIgnored;
        return !isIgnored;
    }
}
