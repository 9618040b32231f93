package jtbd.dsl.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.ElementIds;

/**
 * All elements of a workspace, in an order that depends on the texts alone: by package, then by file, then as they
 * stand in the file.
 */
public final class Portfolio {

    private final long stamp;
    private final List<Model> models = new ArrayList<>();
    private final List<Element> elements = new ArrayList<>();
    private final Map<Class<?>, List<Element>> byKind = new HashMap<>();
    private final Map<Object, Object> answers = new ConcurrentHashMap<>();

    private Portfolio(Collection<Resource> resources) {
        this.stamp = stamp(resources);
        resources.stream().flatMap(resource -> resource.getContents().stream())
                .filter(Model.class::isInstance).map(Model.class::cast)
                .sorted(Comparator.comparing((Model model) -> ElementIds.of(model))
                        .thenComparing(model -> model.eResource().getURI().toString()))
                .forEach(models::add);
        models.forEach(this::collect);
    }

    /** The portfolio of what the resource set holds now; the same one until a file changes. */
    public static Portfolio of(ResourceSet resourceSet) {
        Collection<Resource> resources = List.copyOf(resourceSet.getResources());
        synchronized (resourceSet) {
            return of(resourceSet, resources);
        }
    }

    private static Portfolio of(ResourceSet resourceSet, Collection<Resource> resources) {
        for (Adapter adapter : resourceSet.eAdapters()) {
            if (adapter instanceof Kept kept && kept.portfolio.stamp == stamp(resources)) {
                return kept.portfolio;
            }
        }
        Portfolio portfolio = new Portfolio(resources);
        resourceSet.eAdapters().removeIf(Kept.class::isInstance);
        resourceSet.eAdapters().add(new Kept(portfolio));
        return portfolio;
    }

    /** The files, as models. */
    public List<Model> models() {
        return models;
    }

    /** All elements of every kind. */
    public List<Element> elements() {
        return elements;
    }

    /** All elements of one kind; the kind is the type of the grammar, such as {@code Job.class}. */
    @SuppressWarnings("unchecked")
    public <T extends Element> List<T> all(Class<T> kind) {
        return (List<T>) byKind.getOrDefault(kind, List.of());
    }

    /** The parts of one kind that stand in the industry or say {@code in} it. */
    public <T extends IndustryPart> List<T> partsOf(Industry industry, Class<T> kind) {
        return this.<Map<Industry, List<T>>>keep(kind, () -> byHome(kind)).getOrDefault(industry, List.of());
    }

    /** The parts of one kind that belong to no industry. */
    public <T extends IndustryPart> List<T> homeless(Class<T> kind) {
        return partsOf(null, kind);
    }

    /** Computes an answer about the whole workspace once, however often it is asked for. */
    @SuppressWarnings("unchecked")
    public <T> T keep(Object question, Supplier<T> answer) {
        Object known = answers.get(question);
        return (T) (known == null ? answer(question, answer) : known);
    }

    /** One thread at a time: an answer may ask for others, so that no map could compute them by itself. */
    private synchronized Object answer(Object question, Supplier<?> answer) {
        Object known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return known;
    }

    private <T extends IndustryPart> Map<Industry, List<T>> byHome(Class<T> kind) {
        Map<Industry, List<T>> byHome = new HashMap<>();
        for (Element part : byKind.getOrDefault(kind, List.of())) {
            T typed = kind.cast(part);
            byHome.computeIfAbsent(HomeIndustry.of(typed).orElse(null), home -> new ArrayList<>()).add(typed);
        }
        return byHome;
    }

    private void collect(EObject object) {
        for (EObject child : object.eContents()) {
            if (child instanceof Element element) {
                elements.add(element);
                byKind.computeIfAbsent(element.eClass().getInstanceClass(), kind -> new ArrayList<>()).add(element);
            }
            collect(child);
        }
    }

    private static long stamp(Collection<Resource> resources) {
        long stamp = resources.size();
        for (Resource resource : resources) {
            stamp = 31 * stamp + System.identityHashCode(resource);
            stamp += resource instanceof XtextResource xtext ? xtext.getModificationStamp() : 0;
        }
        return stamp;
    }

    private static final class Kept extends AdapterImpl {
        private final Portfolio portfolio;

        Kept(Portfolio portfolio) {
            this.portfolio = portfolio;
        }
    }
}
