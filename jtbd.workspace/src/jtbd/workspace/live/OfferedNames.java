package jtbd.workspace.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

/** What a file offers to references, at one time. */
record OfferedNames(Map<Offer, List<EObject>> things) {

    static final OfferedNames NONE = new OfferedNames(Map.of());

    static OfferedNames of(IResourceDescription file) {
        Map<Offer, List<EObject>> things = new HashMap<>();
        for (IEObjectDescription thing : file.getExportedObjects()) {
            things.computeIfAbsent(new Offer(thing.getName(), thing.getEClass()), key -> new ArrayList<>(1))
                    .add(thing.getEObjectOrProxy());
        }
        return new OfferedNames(things);
    }

    /** All names that stand for other, more or fewer things than in the other file. */
    Set<QualifiedName> namesThatDifferFrom(OfferedNames other) {
        Set<QualifiedName> names = new HashSet<>();
        addMissing(this, other, names);
        addMissing(other, this, names);
        return names;
    }

    /** The one thing of this name and kind; null where there is none, or more than one. */
    EObject only(QualifiedName name, EClass kind) {
        List<EObject> found = things.get(new Offer(name, kind));
        return found != null && found.size() == 1 ? found.get(0) : null;
    }

    private static void addMissing(OfferedNames one, OfferedNames other, Set<QualifiedName> names) {
        one.things.forEach((offer, meant) -> {
            List<EObject> others = other.things.get(offer);
            if (others == null || others.size() != meant.size()) {
                names.add(offer.name());
            }
        });
    }

    private record Offer(QualifiedName name, EClass kind) {
    }
}
