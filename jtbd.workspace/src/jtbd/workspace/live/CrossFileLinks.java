package jtbd.workspace.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EContentsEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.resource.XtextResource;

/** The references that lead from one file into another, so that they can follow when the other is read again. */
final class CrossFileLinks {

    private final Map<XtextResource, List<Link>> from = new HashMap<>();
    private final Map<Resource, Set<XtextResource>> into = new HashMap<>();

    /** Notes where the references of the file lead now; all of them must have been followed before. */
    void update(XtextResource file) {
        remove(file);
        List<Link> links = linksOf(file);
        from.put(file, links);
        links.forEach(link -> into.computeIfAbsent(link.file(), key -> new LinkedHashSet<>()).add(file));
    }

    void remove(XtextResource file) {
        List<Link> before = from.remove(file);
        if (before != null) {
            before.forEach(link -> into.computeIfPresent(link.file(), (other, files) -> without(file, files)));
        }
    }

    /** What nobody refers to is not kept, as it may be gone itself. */
    private static Set<XtextResource> without(XtextResource file, Set<XtextResource> files) {
        files.remove(file);
        return files.isEmpty() ? null : files;
    }

    /** The files with references into this one. */
    Set<XtextResource> into(Resource file) {
        return Set.copyOf(into.getOrDefault(file, Set.of()));
    }

    /** The files that references of this one lead into. */
    Set<Resource> outOf(XtextResource file) {
        return from.getOrDefault(file, List.of()).stream().map(Link::file)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Lets the references of one file into another that was read again lead to what stands there now.
     *
     * @param successors what takes the place of a thing that was there before; null where nothing or several do
     * @return whether all references found their successor; where not, none was changed
     */
    boolean follow(XtextResource file, Resource other, Successors successors) {
        List<Link> links = from.get(file);
        List<Link> followed = new ArrayList<>(links.size());
        for (Link link : links) {
            EObject target = link.file() == other ? successors.of(link.target()) : link.target();
            if (target == null) {
                return false;
            }
            followed.add(new Link(link.source(), link.feature(), link.position(), target, link.file()));
        }
        followed.forEach(Link::install);
        from.put(file, followed);
        return true;
    }

    private static List<Link> linksOf(XtextResource file) {
        List<Link> links = new ArrayList<>();
        TreeIterator<EObject> all = EcoreUtil.getAllContents(file, false);
        while (all.hasNext()) {
            addLinksOf(all.next(), file, links);
        }
        return links;
    }

    private static void addLinksOf(EObject source, Resource file, List<Link> links) {
        var targets = (EContentsEList.FeatureIterator<EObject>) ((InternalEList<EObject>) source.eCrossReferences())
                .basicIterator();
        EReference last = null;
        int position = 0;
        while (targets.hasNext()) {
            EObject target = targets.next();
            EReference feature = (EReference) targets.feature();
            position = feature == last ? position + 1 : 0;
            last = feature;
            if (!target.eIsProxy() && target.eResource() != file) {
                links.add(new Link(source, feature, position, target, target.eResource()));
            }
        }
    }

    /** What takes the place of a thing in a file that was read again. */
    interface Successors {
        EObject of(EObject before);
    }

    private record Link(EObject source, EReference feature, int position, EObject target, Resource file) {

        @SuppressWarnings("unchecked")
        void install() {
            InternalEObject owner = (InternalEObject) source;
            // the text of the file did not change, so nothing that was kept about it is wrong now
            boolean delivers = owner.eDeliver();
            owner.eSetDeliver(false);
            if (feature.isMany()) {
                ((InternalEList<EObject>) owner.eGet(feature, false)).setUnique(position, target);
            } else {
                owner.eSet(feature, target);
            }
            owner.eSetDeliver(delivers);
        }
    }
}
