package jtbd.workspace.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The folders below the output folder: none may be a file or lead elsewhere. Several threads may ask at once. */
final class Subfolders {

    private final Path root;
    private final Set<Path> fit = new HashSet<>();
    private final Set<Path> made = new HashSet<>();

    Subfolders(Path root) {
        this.root = root;
    }

    /** Stops where the folder is not there and could not be made. */
    static void mustBePossible(Path folder) throws IOException {
        Path existing = nearestExisting(folder.toAbsolutePath());
        if (!Files.isDirectory(existing)) {
            throw new UnsafePath(existing + " is a file, but documents need a folder there. Move the file away, or "
                    + "choose another output folder; nothing was written");
        }
        if (!Files.isWritable(existing)) {
            throw NoPlace.forFolder(folder, existing);
        }
    }

    synchronized void mustFit(Path folder) throws IOException {
        if (fit.add(folder)) {
            mustBePossible(folder);
            mustNotLeadElsewhere(folder);
        }
    }

    synchronized void make(Path folder) throws IOException {
        if (made.add(folder)) {
            mustFit(folder);
            Files.createDirectories(folder);
        }
    }

    /** A link in the output folder could point anywhere. */
    void mustNotLeadElsewhere(Path folder) throws IOException {
        Path existing = nearestExisting(folder);
        if (!existing.toRealPath().startsWith(root)) {
            throw new UnsafePath(existing + " is a link that leads out of " + root + ". Remove the link first");
        }
    }

    private static Path nearestExisting(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        return existing;
    }
}
