package jtbd.dsl.model;

import java.util.Collection;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;

/** The elements that refer to a thing, over the whole workspace. */
public final class UsesOf {

    private final Portfolio portfolio;

    private UsesOf(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    public static UsesOf in(Portfolio portfolio) {
        return new UsesOf(portfolio);
    }

    /** The innermost elements in which a reference to the thing stands, each once, in the portfolio's order. */
    public Collection<Element> of(EObject thing) {
        return portfolio.under(Gathering.USERS, thing);
    }

    /** Whether an element of the kind refers to the thing. */
    public boolean isUsedBy(EClass kind, EObject thing) {
        return portfolio.hasUnder(Gathering.USERS, thing, kind::isInstance);
    }

    static void gather(PortfolioFile file, BiConsumer<Object, EObject> found) {
        file.elements().forEach(user -> gather(user, user, found));
    }

    private static void gather(EObject part, Element user, BiConsumer<Object, EObject> found) {
        for (EObject used : part.eCrossReferences()) {
            if (!used.eIsProxy()) {
                found.accept(used, user);
            }
        }
        for (EObject inner : part.eContents()) {
            if (!(inner instanceof Element)) {
                gather(inner, user, found);
            }
        }
    }
}
