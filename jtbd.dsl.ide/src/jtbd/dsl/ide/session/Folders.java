package jtbd.dsl.ide.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jtbd.workspace.files.EditedFolder;
import jtbd.workspace.files.SourceFile;

/** The folders that a client works on, and which files in them count. */
final class Folders {

    private final Map<Path, EditedFolder> roots = new LinkedHashMap<>();

    void add(Collection<Path> more) {
        more.forEach(root -> roots.put(root, new EditedFolder(root)));
    }

    void remove(Collection<Path> fewer) {
        roots.keySet().removeAll(fewer);
    }

    /** Forgets what the `.gitignore` files said, so that they are read anew. */
    void forgetWhatIsLeftOut() {
        roots.replaceAll((root, before) -> new EditedFolder(root));
    }

    Set<Path> roots() {
        return Set.copyOf(roots.keySet());
    }

    /** The folder that the path stands in, be it left out there or not. */
    Optional<Path> rootOf(Path path) {
        return rootsAround(path).findFirst().map(Map.Entry::getKey);
    }

    /** Whether the path stands in a folder and is not left out there. */
    boolean contain(Path path) {
        return rootsAround(path).anyMatch(root -> !root.getValue().leavesOut(path));
    }

    /** Whether the file is there and counts. */
    boolean containFile(Path path) {
        return path.toString().endsWith(SourceFile.ENDING) && Files.isRegularFile(path) && contain(path);
    }

    /** The files that count at or below the path. */
    List<SourceFile> filesUnder(Path path) {
        Optional<Map.Entry<Path, EditedFolder>> around = rootsAround(path)
                .filter(root -> !root.getValue().leavesOut(path)).findFirst();
        return around.map(root -> root.getValue().files(path)).orElse(List.of());
    }

    private Stream<Map.Entry<Path, EditedFolder>> rootsAround(Path path) {
        return roots.entrySet().stream().filter(root -> path.startsWith(root.getKey()));
    }
}
