package jtbd.dsl.ui.symbols;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Sorts things by their names. */
final class ByName extends ViewerComparator {

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return ((Thing) one).name().compareToIgnoreCase(((Thing) other).name());
    }
}
