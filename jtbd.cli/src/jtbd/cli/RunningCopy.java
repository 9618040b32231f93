package jtbd.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the built Eclipse to run, so that another build may replace what it was copied from. */
final class RunningCopy implements AutoCloseable {

    private static final String IN_USE = ".in-use";

    private final Path files;
    private final FileChannel inUse;

    private RunningCopy(Path files) throws IOException {
        this.files = files;
        this.inUse = FileChannel.open(lockOf(files), StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    /** There is one for each build; those that are older and do not run are removed. */
    static RunningCopy of(Path folder, Path built, FileTime when) throws IOException {
        Files.createDirectories(folder);
        RunningCopy copy = new RunningCopy(folder.resolve(String.valueOf(when.toMillis())));
        copy.inUse.lock(0, Long.MAX_VALUE, true);
        copy.removeOthers(folder);
        if (!Files.exists(copy.files)) {
            copy.fill(built);
        }
        return copy;
    }

    Path files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        inUse.close();
    }

    private void removeOthers(Path folder) throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.list(folder)) {
            others = all.filter(other -> Files.isDirectory(other) && !other.equals(files)).toList();
        }
        for (Path other : others) {
            removeUnused(other);
        }
    }

    private static void removeUnused(Path copy) throws IOException {
        try (FileChannel channel = FileChannel.open(lockOf(copy), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); FileLock alone = channel.tryLock()) {
            if (alone != null) {
                remove(copy);
                Files.delete(lockOf(copy));
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    /** Under another name at first, so that half a copy is never taken for a whole one. */
    private void fill(Path built) throws IOException {
        Path beginning = files.resolveSibling(files.getFileName() + ".part");
        if (Files.exists(beginning)) {
            remove(beginning);
        }
        List<Path> all;
        try (Stream<Path> sources = Files.walk(built)) {
            all = sources.toList();
        }
        for (Path source : all) {
            Files.copy(source, beginning.resolve(built.relativize(source).toString()),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(beginning, files);
    }

    private static Path lockOf(Path copy) {
        return copy.resolveSibling(copy.getFileName() + IN_USE);
    }
}
