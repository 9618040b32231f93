package jtbd.workspace.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nl.basjes.gitignore.GitIgnore;

/**
 * What is passed over in a folder: what other tools keep there, and what the `.gitignore` files name. Where git ignores
 * the whole folder, somebody chose it nevertheless, and only the `.gitignore` files in it count.
 */
public final class LeftOut {

    /** The file that says what git passes over. */
    public static final String GIT_IGNORE = ".gitignore";

    private static final Set<String> OF_OTHER_TOOLS = Set.of("target", "node_modules");

    private final Path root;
    private final Map<Path, List<Rules>> rules = new ConcurrentHashMap<>();

    public LeftOut(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** Whether the path below the root is left out, or a folder that it stands in. */
    public boolean contains(Path path) {
        for (Path part = path; part != null && !part.equals(root); part = part.getParent()) {
            if (isNamed(part, !part.equals(path) || Files.isDirectory(part))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the file or folder is left out, where the folders around it are not. */
    boolean isNamed(Path path, boolean isFolder) {
        return isOfOtherTools(path, isFolder) || isIgnoredByGit(path, isFolder);
    }

    /** Whether a link leads there to a file of the folder that counts where it stands itself. */
    boolean isOnlyAnotherWay(Path path) {
        Path place = path.toAbsolutePath().normalize();
        if (!isReachedByLink(place)) {
            return false;
        }
        try {
            Path file = place.toRealPath();
            Path folder = root.toRealPath();
            return file.startsWith(folder) && file.toString().endsWith(SourceFile.ENDING)
                    && !contains(root.resolve(folder.relativize(file)));
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    private boolean isReachedByLink(Path place) {
        for (Path part = place; part != null && !part.equals(root); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                return true;
            }
        }
        return false;
    }

    boolean isOfOtherTools(Path path, boolean isFolder) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || isFolder && OF_OTHER_TOOLS.contains(name);
    }

    boolean isIgnoredByGit(Path path, boolean isFolder) {
        Path place = path.toAbsolutePath().normalize();
        return isIgnored(place, isFolder, rulesFor(place.getParent()));
    }

    private static boolean isIgnored(Path place, boolean isFolder, List<Rules> nearestFirst) {
        for (Rules around : nearestFirst) {
            Boolean ignored = around.ignored().isIgnoredFile(asGitSays(around.folder().relativize(place), isFolder));
            if (ignored != null) {
                return ignored;
            }
        }
        return false;
    }

    private List<Rules> rulesFor(Path folder) {
        List<Rules> known = rules.get(folder);
        if (known == null) {
            known = folder.equals(root) ? rulesOfRoot() : gathered(folder);
            rules.put(folder, known);
        }
        return known;
    }

    private List<Rules> rulesOfRoot() {
        for (Path part = root; part.getParent() != null && !isRepository(part); part = part.getParent()) {
            if (isIgnored(part, true, rulesFor(part.getParent()))) {
                return Rules.in(root);
            }
        }
        return gathered(root);
    }

    private List<Rules> gathered(Path folder) {
        List<Rules> nearestFirst = new ArrayList<>(Rules.in(folder));
        // what stands above a repository has no say in it
        if (folder.getParent() != null && !isRepository(folder)) {
            nearestFirst.addAll(rulesFor(folder.getParent()));
        }
        return nearestFirst;
    }

    private static boolean isRepository(Path folder) {
        return Files.exists(folder.resolve(".git"));
    }

    private static String asGitSays(Path path, boolean isFolder) {
        StringBuilder text = new StringBuilder();
        path.forEach(part -> text.append('/').append(part));
        return isFolder ? text.append('/').toString() : text.toString();
    }

    /** The `.gitignore` file of a folder. */
    private record Rules(Path folder, GitIgnore ignored) {

        /** One, or none where the folder has no such file or it may not be read. */
        static List<Rules> in(Path folder) {
            Path file = folder.resolve(GIT_IGNORE);
            try {
                return Files.isRegularFile(file)
                        ? List.of(new Rules(folder, new GitIgnore(Files.readString(file)))) : List.of();
            } catch (IOException unreadable) {
                return List.of();
            }
        }
    }
}
