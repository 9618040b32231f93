package jtbd.workspace.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** A file that holds its old or its new content whole at every moment, also when the program is stopped. */
public final class SafeFile {

    private SafeFile() {
    }

    /** Writes beside and moves into place; a file that holds the content already is not touched. */
    public static void write(Path file, byte[] content) throws IOException {
        if (holds(file, content)) {
            return;
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(beside, content);
            keepPermissions(target, beside);
            moveIntoPlace(beside, target);
        } catch (FileSystemException failure) {
            throw NoPlace.forFile(file, failure);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    static void moveIntoPlace(Path beside, Path target) throws IOException {
        try {
            // Whether an atomic move alone replaces a file is up to the file system.
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepPermissions(Path old, Path beside) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(beside, PosixFileAttributeView.class);
        if (view != null && Files.exists(old)) {
            view.setPermissions(Files.getPosixFilePermissions(old));
        }
    }
}
