package jtbd.dsl.model;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.ElementIds;

/** The things that share an id, which only one of them should have. */
public final class Namesakes {

    private final Portfolio portfolio;

    private Namesakes(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    public static Namesakes in(Portfolio portfolio) {
        return new Namesakes(portfolio);
    }

    /** The things with this id, in the portfolio's order. */
    public Stream<Element> of(String id) {
        List<Element> things = portfolio.under(Gathering.IDS, id.hashCode());
        return things.stream().filter(thing -> ElementIds.of(thing).equals(id));
    }

    /** Whether there may be several things with this id; found without a look at them. */
    public boolean maySeveralHave(String id) {
        return portfolio.under(Gathering.IDS, id.hashCode()).size() > 1;
    }

    /** Things without a name are numbered among their like, but at the top of a file in that file only. */
    public static boolean mayHaveSome(Element element) {
        return element instanceof Named named && (named.getName() != null || named.eContainer() instanceof Model);
    }

    /** The hash of an id stands for it, as ids take much more memory. */
    static void gather(PortfolioFile file, BiConsumer<Object, EObject> found) {
        file.elements().stream().filter(Namesakes::mayHaveSome)
                .forEach(element -> found.accept(ElementIds.of(element).hashCode(), element));
    }
}
