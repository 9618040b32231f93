package jtbd.dsl.model;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.Project;

/** The things that share an id, which only one of a project should have. */
public final class Namesakes {

    private final Portfolio portfolio;

    private Namesakes(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    public static Namesakes in(Portfolio portfolio) {
        return new Namesakes(portfolio);
    }

    /** The things with this id in all projects, in the portfolio's order. */
    public Stream<Element> called(String id) {
        return mayBeCalled(id).filter(thing -> ElementIds.of(thing).equals(id));
    }

    /** The things of the project with this id, in the portfolio's order. */
    public Stream<Element> called(String id, Project project) {
        return called(id).filter(project::has);
    }

    /** Whether the project may have several things with this id; found without asking for theirs. */
    public boolean maySeveralBeCalled(String id, Project project) {
        return mayBeCalled(id).filter(project::has).limit(2).count() > 1;
    }

    /** Things without a name are numbered among their like, but at the top of a file in that file only. */
    public static boolean mayHaveSome(Element element) {
        return element instanceof Named named && (named.getName() != null || named.eContainer() instanceof Model);
    }

    private Stream<Element> mayBeCalled(String id) {
        return portfolio.<Element>under(Gathering.IDS, id.hashCode()).stream();
    }

    /** The hash of an id stands for it, as ids take much more memory. */
    static void gather(PortfolioFile file, BiConsumer<Object, EObject> found) {
        file.elements().stream().filter(Namesakes::mayHaveSome)
                .forEach(element -> found.accept(ElementIds.of(element).hashCode(), element));
    }
}
