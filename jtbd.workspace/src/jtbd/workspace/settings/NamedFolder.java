package jtbd.workspace.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder for documents as a `jtbd.toml` names it. It lies inside of the project: whoever builds the project of others
 * must not have files written elsewhere by a setting that nobody read.
 */
record NamedFolder(Path project, String name) {

    private static final String WHAT_TO_DO = "Name a folder inside of it, such as documents; another one can be named "
            + "in the call only: `jtbd generate -o DIR`";

    NamedFolder {
        project = project.toAbsolutePath().normalize();
    }

    /** Why it cannot be used. */
    Optional<String> problem() {
        try {
            Path folder = path();
            if (!folder.startsWith(project)) {
                return Optional.of(leadsOut(""));
            }
            return isThere(folder) ? Optional.empty() : Optional.of(leadsOut("is a link that "));
        } catch (InvalidPathException e) {
            return Optional.of("'%s' is not a path: %s".formatted(name.replaceAll("\\p{Cntrl}", "?"), e.getReason()));
        }
    }

    Path path() {
        return project.resolve(name).normalize();
    }

    private String leadsOut(String how) {
        return "'%s' %sleads out of the folder of %s. %s".formatted(name, how, ProjectFile.NAME, WHAT_TO_DO);
    }

    /** Whether what there is of it lies where it seems to. */
    private boolean isThere(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        try {
            return existing.toRealPath().startsWith(project.toRealPath());
        } catch (IOException leadsNowhere) {
            return false;
        }
    }
}
