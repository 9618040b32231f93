package jtbd.dsl.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;

/** The elements that refer to a thing, over the whole workspace; read once from all references. */
public final class UsesOf {

    private final Map<EObject, Set<Element>> users = new HashMap<>();

    private UsesOf(Portfolio portfolio) {
        portfolio.elements().forEach(element -> collect(element, element));
    }

    public static UsesOf in(Portfolio portfolio) {
        return portfolio.keep(UsesOf.class, () -> new UsesOf(portfolio));
    }

    /** The innermost elements in which a reference to the thing stands, each once, in the portfolio's order. */
    public Collection<Element> of(EObject thing) {
        return users.getOrDefault(thing, Set.of());
    }

    private void collect(EObject part, Element user) {
        for (EObject used : part.eCrossReferences()) {
            if (!used.eIsProxy()) {
                users.computeIfAbsent(used, key -> new LinkedHashSet<>()).add(user);
            }
        }
        for (EObject inner : part.eContents()) {
            if (!(inner instanceof Element)) {
                collect(inner, user);
            }
        }
    }
}
