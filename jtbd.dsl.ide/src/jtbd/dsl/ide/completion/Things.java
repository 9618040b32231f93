package jtbd.dsl.ide.completion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.model.TitleOf;

/** All that references can name in the workspace, by kind. A file is looked at once, so that asking is quick. */
final class Things {

    @Inject
    private Session session;

    @Inject
    private IResourceDescription.Manager offers;

    @Inject
    private IResourceScopeCache cache;

    /** Hands over all things of the kind, with the file that they stand in. */
    void forEach(EClass kind, BiConsumer<XtextResource, Thing> action) {
        for (XtextResource file : session.workspace().files()) {
            of(file).forEach((own, things) -> {
                if (kind.isSuperTypeOf(own)) {
                    things.forEach(thing -> action.accept(file, thing));
                }
            });
        }
    }

    /** Whether something has a title with these words. */
    boolean haveInATitle(Typed words) {
        return session.workspace().files().stream().map(file -> cache.get(Titles.class, file, () -> titles(file)))
                .anyMatch(titles -> titles.have(words));
    }

    private Titles titles(XtextResource file) {
        return Titles.of(of(file).values().stream().flatMap(List::stream).map(thing -> TitleOf.of(thing.element())));
    }

    private Map<EClass, List<Thing>> of(XtextResource file) {
        return cache.get(Things.class, file, () -> in(file));
    }

    private Map<EClass, List<Thing>> in(XtextResource file) {
        Map<EClass, List<Thing>> things = new HashMap<>();
        EObject former = null;
        int place = 0;
        for (IEObjectDescription offered : offers.getResourceDescription(file).getExportedObjects()) {
            EObject element = offered.getEObjectOrProxy();
            // a thing that has two names comes twice, under its full name first
            if (element != former) {
                former = element;
                things.computeIfAbsent(element.eClass(), kind -> new ArrayList<>())
                        .add(new Thing(element, offered.getName(), offered.getName().getLastSegment(), place++));
            }
        }
        return things;
    }

    /**
     * Something that has a name.
     *
     * @param word the last part of the name
     * @param place the number of the thing in its file
     */
    record Thing(EObject element, QualifiedName name, String word, int place) implements Comparable<Thing> {

        @Override
        public int compareTo(Thing other) {
            int wholes = name.skipLast(1).compareTo(other.name.skipLast(1));
            return wholes != 0 ? wholes : Integer.compare(place, other.place);
        }
    }
}
