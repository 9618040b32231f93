package jtbd.dsl.ui.navigation;

import java.util.Comparator;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Files by their paths, lines by their numbers. */
final class ReferenceOrder extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return one instanceof Reference first && other instanceof Reference second
                ? Integer.compare(first.line(), second.line())
                : Comparator.comparing((Object file) -> ((IFile) file).getFullPath().toString()).compare(one, other);
    }
}
