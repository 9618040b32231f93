package jtbd.dsl.naming;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Model;

/**
 * EMF's own addresses of things within a file, found without searching the long lists of a file or an industry for
 * each address: a hundred thousand jobs would otherwise take the square of their number.
 */
public class Fragments implements IFragmentProvider {

    @Inject
    private IResourceScopeCache cache;

    @Override
    public String getFragment(EObject object, Fallback fallback) {
        EObject outer = object.eContainer();
        return outer == null || object.eResource() == null ? fallback.getFragment(object)
                : getFragment(outer, fallback) + step(object);
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        return fallback.getEObject(fragment);
    }

    private String step(EObject object) {
        EStructuralFeature feature = object.eContainingFeature();
        return "/@" + feature.getName() + (feature.isMany() ? "." + place(object, feature) : "");
    }

    private int place(EObject object, EStructuralFeature feature) {
        Integer known = places(object.eResource()).get(object);
        return known == null ? ((List<?>) object.eContainer().eGet(feature)).indexOf(object) : known;
    }

    private Map<EObject, Integer> places(Resource resource) {
        return cache.get(Fragments.class, resource, () -> {
            Map<EObject, Integer> places = new IdentityHashMap<>();
            resource.getContents().stream().filter(Model.class::isInstance).map(Model.class::cast).forEach(model -> {
                number(model.getElements(), places);
                model.getElements().stream().filter(Industry.class::isInstance).map(Industry.class::cast)
                        .forEach(industry -> number(industry.getMembers(), places));
            });
            return places;
        });
    }

    private static void number(List<? extends EObject> all, Map<EObject, Integer> places) {
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
    }
}
