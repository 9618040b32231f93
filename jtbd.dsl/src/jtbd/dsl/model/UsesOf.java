package jtbd.dsl.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;

/** The elements that refer to a thing, over the whole workspace; read once from all references. */
public final class UsesOf {

    private final Map<EObject, List<Element>> users = new HashMap<>();

    private UsesOf(Portfolio portfolio) {
        portfolio.elements().forEach(element -> collect(element, element));
    }

    public static UsesOf in(Portfolio portfolio) {
        return portfolio.keep(UsesOf.class, () -> new UsesOf(portfolio));
    }

    /** The innermost elements in which a reference to the thing stands, each once, in the portfolio's order. */
    public Collection<Element> of(EObject thing) {
        return users.getOrDefault(thing, List.of());
    }

    private void collect(EObject part, Element user) {
        for (EObject used : part.eCrossReferences()) {
            if (!used.eIsProxy()) {
                add(user, users.computeIfAbsent(used, key -> new ArrayList<>(1)));
            }
        }
        for (EObject inner : part.eContents()) {
            if (!(inner instanceof Element)) {
                collect(inner, user);
            }
        }
    }

    /** All that stands in one user comes in a row, so only the last can be the same. */
    private static void add(Element user, List<Element> known) {
        if (known.isEmpty() || known.get(known.size() - 1) != user) {
            known.add(user);
        }
    }
}
