package jtbd.dsl.naming;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * What files that are read together may belong to. A project has names of its own, which count before those of the
 * others there: two projects may have the same.
 *
 * @param address what tells it from other projects
 */
public record Project(String address) {

    /** The project of files of which nobody said that they belong to another. */
    public static final Project USUAL = new Project("");

    public static Project of(Resource file) {
        for (Adapter adapter : file.eAdapters()) {
            if (adapter instanceof Attached attached) {
                return attached.project;
            }
        }
        return USUAL;
    }

    /** The project that the thing stands in; the usual one as long as it is not loaded. */
    public static Project of(EObject thing) {
        Resource file = thing.eResource();
        return file == null ? USUAL : of(file);
    }

    /** Makes this the project of the file, in place of any that it had. */
    public void attachTo(Resource file) {
        file.eAdapters().removeIf(Attached.class::isInstance);
        file.eAdapters().add(new Attached(this));
    }

    public boolean has(EObject thing) {
        return equals(of(thing));
    }

    /** Those of the things that the project has; where it has none, all. */
    public <T extends EObject> List<T> ownOf(Collection<T> things) {
        List<T> own = things.stream().filter(this::has).toList();
        return own.isEmpty() ? List.copyOf(things) : own;
    }

    private static final class Attached extends AdapterImpl {
        private final Project project;

        Attached(Project project) {
            this.project = project;
        }
    }
}
