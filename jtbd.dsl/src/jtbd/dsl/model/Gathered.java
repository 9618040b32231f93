package jtbd.dsl.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/** What some files add to an answer, by key, in the order of the files. */
final class Gathered {

    /** Most keys stand for one thing, which needs no list. */
    private final Map<Object, Object> byKey = new HashMap<>();

    Gathered(Gathering gathering, Collection<PortfolioFile> files) {
        files.forEach(file -> gathering.in(file, this::add));
    }

    @SuppressWarnings("unchecked")
    List<EObject> under(Object key) {
        Object found = byKey.get(key);
        return found == null ? List.of() : found instanceof List<?> several ? (List<EObject>) several
                : List.of((EObject) found);
    }

    /** What a thing adds under one key comes in a row, so only the last can be the same. */
    @SuppressWarnings("unchecked")
    private void add(Object key, EObject thing) {
        Object known = byKey.putIfAbsent(key, thing);
        if (known instanceof List<?> several) {
            if (several.get(several.size() - 1) != thing) {
                ((List<EObject>) several).add(thing);
            }
        } else if (known != null && known != thing) {
            byKey.put(key, new ArrayList<>(List.of((EObject) known, thing)));
        }
    }
}
