package jtbd.dsl.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.PageNames;

/**
 * The name of the page that is all about one thing: made of its id, with a number where an earlier thing of its kind
 * would have a name that some file system takes for the same.
 */
public final class OwnPage {

    private final Portfolio portfolio;

    public OwnPage(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /** Whether there is a page for things of this kind. */
    public static boolean isGivenTo(EObject thing) {
        return thing instanceof Industry || thing instanceof Job;
    }

    /** The name of its page, without folder and extension. */
    public String nameOf(EObject thing) {
        String name = PageNames.of(ElementIds.of(thing));
        int earlier = alike(thing.eClass(), name).indexOf(thing);
        String free = name;
        for (int number = 2; earlier > 0; number++) {
            free = name + "-" + number;
            earlier -= alike(thing.eClass(), free).isEmpty() ? 1 : 0;
        }
        return free;
    }

    /** The thing of the kind whose page has this name. */
    public Optional<EObject> thingOn(EClass kind, String name) {
        return Stream.of(name, name.replaceFirst("-\\d+$", "")).flatMap(plain -> alike(kind, plain).stream())
                .filter(thing -> nameOf(thing).equals(name)).findFirst();
    }

    private List<EObject> alike(EClass kind, String name) {
        return portfolio.under(Gathering.OWN_PAGES, new Key(kind, PageNames.folded(name)));
    }

    static void gather(PortfolioFile file, BiConsumer<Object, EObject> found) {
        Stream.concat(file.all(Industry.class).stream(), file.all(Job.class).stream())
                .forEach(thing -> found.accept(keyOf(thing), thing));
    }

    private static Key keyOf(Element thing) {
        return new Key(thing.eClass(), PageNames.folded(PageNames.of(ElementIds.of(thing))));
    }

    private record Key(EClass kind, String folded) {
    }
}
