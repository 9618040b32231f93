package jtbd.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

/** All names of a workspace, by their first segment, by their second under it, and so on. */
public final class NameTree {

    private static final NameTree NOTHING = new NameTree();

    private Map<String, NameTree> inside = Map.of();
    private List<IEObjectDescription> meant = List.of();
    private Map<EClass, Likes> ofSeveral = Map.of();

    private NameTree() {
    }

    /** The names that the files offer. */
    public static NameTree of(Iterable<IResourceDescription> files) {
        NameTree all = new NameTree();
        files.forEach(file -> file.getExportedObjects().forEach(all::add));
        return all;
    }

    /** What stands under the name; a tree of nothing where nobody uses it. */
    NameTree under(QualifiedName name) {
        NameTree tree = this;
        for (int i = 0; i < name.getSegmentCount(); i++) {
            tree = tree.under(name.getSegment(i));
        }
        return tree;
    }

    private NameTree under(String segment) {
        return inside.getOrDefault(segment, NOTHING);
    }

    boolean isEmpty() {
        return inside.isEmpty() && meant.isEmpty();
    }

    /**
     * What a reference in the file would mean by this very name: the things of the type that have it, or of those that
     * have one full name the first, be it in the file or elsewhere.
     */
    List<IEObjectDescription> ofType(EClass type, Resource file) {
        if (meant.size() == 1) {
            return type.isSuperTypeOf(meant.get(0).getEClass()) ? meant : List.of();
        }
        return meant.isEmpty() ? meant
                : ofSeveral.computeIfAbsent(type, key -> Likes.among(meant, key)).seenFrom(file);
    }

    private void add(IEObjectDescription thing) {
        QualifiedName name = thing.getName();
        NameTree tree = this;
        for (int i = 0; i < name.getSegmentCount(); i++) {
            tree = tree.grow(name.getSegment(i));
        }
        tree.mean(thing);
    }

    /** Most names mean one thing, which needs no room for others. */
    private void mean(IEObjectDescription thing) {
        if (meant.isEmpty()) {
            meant = List.of(thing);
            return;
        }
        if (meant.size() == 1) {
            meant = new ArrayList<>(meant);
            ofSeveral = new ConcurrentHashMap<>(1);
        }
        meant.add(thing);
    }

    private NameTree grow(String segment) {
        if (inside.isEmpty()) {
            inside = new HashMap<>();
        }
        return inside.computeIfAbsent(segment, key -> new NameTree());
    }
}
