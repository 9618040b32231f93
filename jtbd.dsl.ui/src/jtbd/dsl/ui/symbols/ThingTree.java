package jtbd.dsl.ui.symbols;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Things, and in each those inside of it; the input supplies them as they are now. */
final class ThingTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) ((Supplier<?>) input).get()).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Thing) parent).children().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((Thing) element).parent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Thing) element).children().isEmpty();
    }
}
