package jtbd.workspace.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** A place where nothing can be written: what is wrong there, and what to do. */
public final class NoPlace extends IOException {

    private static final long serialVersionUID = 1;

    private NoPlace(String message) {
        super(message);
    }

    /** Makes a folder with all above it. */
    public static void orFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException isFile) {
            throw isFile;
        } catch (FileSystemException failure) {
            throw new NoPlace("%s: a folder cannot be made there: %s. Name another one"
                    .formatted(folder, why(Path.of(failure.getFile()), failure)));
        }
    }

    static NoPlace forFolder(Path folder, Path denied) {
        return new NoPlace("%s: nothing can be written there: permission denied in %s. Name another folder"
                .formatted(folder, denied));
    }

    static NoPlace forFile(Path file, FileSystemException failure) {
        Path folder = file.toAbsolutePath().getParent();
        return new NoPlace(Files.exists(folder)
                ? "%s: cannot be written there: %s. Name another file".formatted(file, why(file, failure))
                : "%s: there is no folder %s. Make it first".formatted(file, folder));
    }

    private static String why(Path refused, FileSystemException failure) {
        Path folder = refused.toAbsolutePath().getParent();
        if (failure instanceof AccessDeniedException) {
            return "permission denied in " + folder;
        }
        return failure instanceof NoSuchFileException ? folder + " takes nothing new"
                : Objects.requireNonNullElse(failure.getReason(), failure.getClass().getSimpleName());
    }
}
