package jtbd.workspace.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
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
    private final Subfolders subfolders;
    private final Collection<String> before;
    // Where a file system takes capitals for small letters, a document that changed only these is still ours.
    private final Set<String> ours = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> laidDown = new ConcurrentSkipListSet<>();
    private final Set<String> unchanged = new ConcurrentSkipListSet<>();
    private final SortedSet<String> foreign = new ConcurrentSkipListSet<>();

    public OutputFolder(Path folder) throws IOException {
        NoPlace.orFolder(folder);
        this.folder = folder.toRealPath();
        this.staging = this.folder.resolve(STAGING);
        this.manifest = new Manifest(this.folder);
        this.subfolders = new Subfolders(this.folder);
        this.before = manifest.read();
        this.ours.addAll(before);
        removeAll(staging);
    }

    /**
     * Lays the document down beside; where it already stands as it is, nothing is to be done. Several threads may add
     * documents at once.
     */
    public void add(Document document) {
        try {
            Path target = DocumentPath.below(folder, document.path());
            subfolders.mustFit(target.getParent());
            if (SafeFile.holds(target, document.content()) && isSpeltAsBefore(document.path())) {
                unchanged.add(document.path());
            } else if (!ours.contains(document.path()) && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                foreign.add(document.path());
            } else {
                Path beside = staging.resolve(document.path());
                subfolders.make(beside.getParent());
                Files.write(beside, document.content());
                laidDown.add(document.path());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the documents into place; with {@code clean}, removes those of earlier runs that this one has not. */
    public Published publish(boolean clean) throws IOException {
        mustOverwriteNothingForeign();
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
        before.removeAll(sameFilesAs(now));
        if (clean) {
            for (String path : before) {
                remove(path);
            }
            manifest.write(now);
        }
        return new Published(laidDown.size(), unchanged.size(), clean ? before.size() : 0);
    }

    private boolean isSpeltAsBefore(String path) {
        return before.contains(path) || !ours.contains(path);
    }

    /** Documents of earlier runs that are new ones now, as the file system takes capitals for small letters. */
    private Collection<String> sameFilesAs(Collection<String> now) throws IOException {
        Map<String, String> byAnyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        now.forEach(path -> byAnyCase.put(path, path));
        Collection<String> same = new ArrayList<>();
        for (String path : before) {
            String other = byAnyCase.get(path);
            if (other != null && areSameFile(folder.resolve(path), folder.resolve(other))) {
                same.add(path);
            }
        }
        return same;
    }

    private static boolean areSameFile(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    /** Removes what was laid down and not published. */
    @Override
    public void close() throws IOException {
        removeAll(staging);
    }

    private void mustOverwriteNothingForeign() throws UnsafePath {
        if (!foreign.isEmpty()) {
            String more = foreign.size() == 1 ? "" : " (and " + (foreign.size() - 1) + " more)";
            throw new UnsafePath(folder.resolve(foreign.first()) + more + " was not written by jtbd: "
                    + manifest.file() + " does not list it. Move it away, or choose another output folder; nothing "
                    + "was written");
        }
    }

    private void moveIntoPlace(String path) throws IOException {
        Path target = DocumentPath.below(folder, path);
        subfolders.make(target.getParent());
        SafeFile.moveIntoPlace(staging.resolve(path), target);
    }

    private void remove(String path) throws IOException {
        Path file = DocumentPath.below(folder, path);
        if (Files.exists(file.getParent())) {
            subfolders.mustNotLeadElsewhere(file.getParent());
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
