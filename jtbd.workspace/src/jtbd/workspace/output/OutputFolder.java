package jtbd.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jtbd.dsl.documents.Document;

/**
 * The folder that documents are published in. They are first laid down beside, and take their places when all of them
 * are there: a run that fails or is stopped before leaves the old ones as they were.
 */
public final class OutputFolder implements AutoCloseable {

    private static final String STAGING = ".jtbd-staging";

    private final Path folder;
    private final Path staging;
    private final Manifest manifest;
    private final Set<String> laidDown = new TreeSet<>();
    private final Set<String> unchanged = new TreeSet<>();
    private final Set<Path> foldersMade = new HashSet<>();

    public OutputFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        this.folder = folder.toRealPath();
        this.staging = this.folder.resolve(STAGING);
        this.manifest = new Manifest(this.folder);
        removeAll(staging);
    }

    /** Lays the document down beside; where it already stands as it is, nothing is to be done. */
    public void add(Document document) {
        try {
            Path target = DocumentPath.below(folder, document.path());
            if (SafeFile.holds(target, document.content())) {
                unchanged.add(document.path());
            } else {
                Path beside = staging.resolve(document.path());
                makeFolder(beside.getParent());
                Files.write(beside, document.content());
                laidDown.add(document.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the documents into place; with {@code clean}, removes those of earlier runs that this one has not. */
    public Published publish(boolean clean) throws IOException {
        Collection<String> before = manifest.read();
        Collection<String> now = new TreeSet<>(laidDown);
        now.addAll(unchanged);
        // Listed before they are there: a run that is stopped in between leaves nothing that cannot be removed later.
        Collection<String> all = new TreeSet<>(before);
        all.addAll(now);
        manifest.write(all);
        for (String path : laidDown) {
            moveIntoPlace(path);
        }
        before.removeAll(now);
        if (clean) {
            for (String path : before) {
                remove(path);
            }
            manifest.write(now);
        }
        return new Published(laidDown.size(), unchanged.size(), clean ? before.size() : 0);
    }

    /** Removes what was laid down and not published. */
    @Override
    public void close() throws IOException {
        removeAll(staging);
    }

    private void moveIntoPlace(String path) throws IOException {
        Path target = DocumentPath.below(folder, path);
        makeFolder(target.getParent());
        SafeFile.moveIntoPlace(staging.resolve(path), target);
    }

    private void remove(String path) throws IOException {
        Path file = DocumentPath.below(folder, path);
        if (Files.exists(file.getParent())) {
            mustNotLeadElsewhere(file.getParent());
            Files.deleteIfExists(file);
            removeEmptyFolders(file.getParent());
        }
    }

    private void removeEmptyFolders(Path start) throws IOException {
        Path at = start;
        while (!at.equals(folder) && isEmpty(at)) {
            Files.delete(at);
            at = at.getParent();
        }
    }

    private static boolean isEmpty(Path at) throws IOException {
        try (Stream<Path> entries = Files.list(at)) {
            return entries.findAny().isEmpty();
        }
    }

    private void makeFolder(Path path) throws IOException {
        if (foldersMade.add(path)) {
            mustNotLeadElsewhere(path);
            Files.createDirectories(path);
        }
    }

    /** A link in the output folder could point anywhere. */
    private void mustNotLeadElsewhere(Path path) throws IOException {
        Path existing = path;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!existing.toRealPath().startsWith(folder)) {
            throw new UnsafePath(existing + " is a link that leads out of " + folder + ". Remove the link first");
        }
    }

    private static void removeAll(Path path) throws IOException {
        if (Files.exists(path)) {
            List<Path> deepestFirst;
            try (Stream<Path> all = Files.walk(path)) {
                deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : deepestFirst) {
                Files.delete(each);
            }
        }
    }
}
