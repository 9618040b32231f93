package jtbd.dsl.ide.server;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import jtbd.workspace.files.EditedFolder;

/** Watches folders for a client that cannot do so itself. */
final class DiskWatch implements AutoCloseable {

    private static final long SETTLING_MILLISECONDS = 100;

    private final WatchService service;
    private final Consumer<Collection<Path>> changed;

    private DiskWatch(WatchService service, Consumer<Collection<Path>> changed) {
        this.service = service;
        this.changed = changed;
    }

    /** Tells of changes below the folders from now on. */
    static DiskWatch over(List<Path> folders, Consumer<Collection<Path>> changed) throws IOException {
        DiskWatch watch = new DiskWatch(FileSystems.getDefault().newWatchService(), changed);
        for (Path folder : folders) {
            watch.register(folder, folder);
        }
        Thread watching = new Thread(watch::watch, "jtbd watch");
        watching.setDaemon(true);
        watching.start();
        return watch;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException closedAnyway) {
            // there is nothing left to give back
        }
    }

    private void register(Path root, Path folder) throws IOException {
        for (Path part : new EditedFolder(root).folders(folder)) {
            part.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
    }

    private void watch() {
        try {
            while (true) {
                Set<Path> paths = new LinkedHashSet<>();
                WatchKey key = service.take();
                while (key != null) {
                    collect(key, paths);
                    // who writes one file often writes the next one right after
                    key = service.poll(SETTLING_MILLISECONDS, TimeUnit.MILLISECONDS);
                }
                changed.accept(paths);
            }
        } catch (ClosedWatchServiceException | InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void collect(WatchKey key, Set<Path> paths) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            Path path = event.context() instanceof Path name ? folder.resolve(name) : folder;
            boolean isFolder = Files.isDirectory(path);
            // a folder is modified whenever something in it is, which is told by itself
            if (!isFolder || event.kind() != StandardWatchEventKinds.ENTRY_MODIFY) {
                paths.add(path);
            }
            if (isFolder && !new EditedFolder(folder).leavesOut(path)) {
                registerNew(folder, path);
            }
        }
        key.reset();
    }

    private void registerNew(Path folder, Path path) {
        try {
            register(folder, path);
        } catch (IOException gone) {
            // which will be told as well
        }
    }
}
