package jtbd.dsl.syntax;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;

/** The mistakes of a file. Xtext asks before each one whether it is there already, which is answered at once. */
final class MistakeList extends BasicEList<Diagnostic> {

    private static final long serialVersionUID = 1;

    private final transient Set<Object> all = new HashSet<>();

    @Override
    public boolean contains(Object mistake) {
        return all.contains(mistake);
    }

    @Override
    protected void didAdd(int index, Diagnostic mistake) {
        all.add(mistake);
    }

    @Override
    protected void didRemove(int index, Diagnostic mistake) {
        all.remove(mistake);
    }

    @Override
    protected void didSet(int index, Diagnostic mistake, Diagnostic former) {
        all.remove(former);
        all.add(mistake);
    }

    @Override
    protected void didClear(int size, Object[] former) {
        all.clear();
    }
}
