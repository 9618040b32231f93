package jtbd.workspace.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** A folder that somebody works in; where a part of it may not be read, the rest counts. */
public final class EditedFolder {

    private final LeftOut leftOut;

    public EditedFolder(Path root) {
        this.leftOut = new LeftOut(root);
    }

    /** Whether the path below the root is passed over, a folder that it stands in, or a link to what counts itself. */
    public boolean leavesOut(Path path) {
        return leftOut.contains(path) || leftOut.isOnlyAnotherWay(path);
    }

    /** The `.jtbd` files at or below the path, ordered by their path as text. */
    public List<SourceFile> files(Path start) {
        Walk walk = new Walk(start);
        try {
            Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException unreadable) {
            return List.of();
        }
        Collections.sort(walk.files);
        return walk.files.stream().map(SourceFile::new).toList();
    }

    /** The folders at or below the path in which a `.jtbd` file would count. */
    public List<Path> folders(Path start) {
        Walk walk = new Walk(start);
        try {
            Files.walkFileTree(start, walk);
        } catch (IOException unreadable) {
            return List.of();
        }
        return walk.folders;
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path start;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> folders = new ArrayList<>();

        Walk(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(start) && leftOut.isNamed(folder, true)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.toString().endsWith(SourceFile.ENDING) && attributes.isRegularFile()
                    && !leftOut.isNamed(file, false) && !leftOut.isOnlyAnotherWay(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
