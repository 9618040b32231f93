package jtbd.dsl.ui.folding;

import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;

import jtbd.dsl.ui.Activator;

/** Which blocks of a file its reader has closed. The workspace keeps it with the file, wherever that is moved to. */
final class ClosedBlocks {

    private static final QualifiedName PROPERTY = new QualifiedName(Activator.ID, "closed-blocks");
    private static final String BETWEEN = " ";

    /** What fits into a property of a file. */
    private static final int MOST = 250;

    private ClosedBlocks() {
    }

    static Set<String> of(IFile file) {
        try {
            String keys = file.isAccessible() ? file.getPersistentProperty(PROPERTY) : null;
            return keys == null ? Set.of() : Set.of(keys.split(BETWEEN));
        } catch (CoreException e) {
            Activator.log().log(e.getStatus());
            return Set.of();
        }
    }

    /** @param keys of the closed blocks, outer ones before inner ones: of too many, the outer ones are kept */
    static void keep(IFile file, List<String> keys) {
        try {
            if (file.isAccessible()) {
                file.setPersistentProperty(PROPERTY, keys.isEmpty() ? null
                        : String.join(BETWEEN, keys.subList(0, Math.min(MOST, keys.size()))));
            }
        } catch (CoreException e) {
            Activator.log().log(e.getStatus());
        }
    }
}
