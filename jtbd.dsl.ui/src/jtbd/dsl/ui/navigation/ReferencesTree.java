package jtbd.dsl.ui.navigation;

import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Files with references, and their lines. */
final class ReferencesTree implements ITreeContentProvider {

    private ReferencesFound found;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object after) {
        found = (ReferencesFound) after;
    }

    @Override
    public Object[] getElements(Object input) {
        return Stream.of(found.getElements()).map(found::getFile).distinct().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IFile ? Stream.of(found.getElements())
                .filter(reference -> found.getFile(reference).equals(parent)).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Reference reference ? reference.file() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof IFile;
    }
}
