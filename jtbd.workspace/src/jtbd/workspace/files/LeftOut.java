package jtbd.workspace.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nl.basjes.gitignore.GitIgnore;

/** What an editor passes over in a folder: what other tools keep there, and what the `.gitignore` files name. */
public final class LeftOut {

    /** The file that says what git passes over. */
    public static final String GIT_IGNORE = ".gitignore";

    private static final Set<String> OF_OTHER_TOOLS = Set.of("target", "node_modules");

    private final Path root;
    private final Map<Path, Optional<GitIgnore>> rules = new ConcurrentHashMap<>();

    public LeftOut(Path root) {
        this.root = root;
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
        return isOfOtherTools(path.getFileName().toString(), isFolder) || isIgnoredByGit(path, isFolder);
    }

    private static boolean isOfOtherTools(String name, boolean isFolder) {
        return name.startsWith(".") || isFolder && OF_OTHER_TOOLS.contains(name);
    }

    private boolean isIgnoredByGit(Path path, boolean isFolder) {
        Path folder = path.getParent();
        while (folder != null) {
            Path around = folder;
            Boolean ignored = rules.computeIfAbsent(folder, LeftOut::rulesIn)
                    .map(rule -> rule.isIgnoredFile(asGitSays(around.relativize(path), isFolder))).orElse(null);
            if (ignored != null) {
                return ignored;
            }
            // what stands above a repository has no say in it
            folder = Files.exists(folder.resolve(".git")) ? null : folder.getParent();
        }
        return false;
    }

    private static String asGitSays(Path path, boolean isFolder) {
        StringBuilder text = new StringBuilder();
        path.forEach(part -> text.append('/').append(part));
        return isFolder ? text.append('/').toString() : text.toString();
    }

    private static Optional<GitIgnore> rulesIn(Path folder) {
        Path file = folder.resolve(GIT_IGNORE);
        try {
            return Files.isRegularFile(file) ? Optional.of(new GitIgnore(Files.readString(file))) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
