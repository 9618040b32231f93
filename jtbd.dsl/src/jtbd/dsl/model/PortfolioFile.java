package jtbd.dsl.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.ElementIds;

/** A file as it is between two changes: its elements, and what it adds to answers about the whole workspace. */
final class PortfolioFile {

    static final Comparator<PortfolioFile> ORDER = Comparator.comparing((PortfolioFile file) -> file.packageName)
            .thenComparing(file -> file.address);

    private final Resource resource;
    private final long stamp;
    private final Model model;
    private final String packageName;
    private final String address;
    private final List<Element> elements = new ArrayList<>();
    private final Map<Class<?>, List<Element>> byKind = new HashMap<>();
    private Questions given;

    PortfolioFile(Resource resource) {
        this.resource = resource;
        this.stamp = stamp(resource);
        this.model = resource.getContents().stream().filter(Model.class::isInstance).map(Model.class::cast).findFirst()
                .orElse(null);
        this.packageName = ElementIds.of(model);
        this.address = resource.getURI().toString();
        if (model != null) {
            collect(model);
        }
    }

    /** Whether nothing has changed in the file, nor what its references lead to. */
    boolean isAsItWas() {
        return stamp == stamp(resource);
    }

    Resource resource() {
        return resource;
    }

    boolean hasModel() {
        return model != null;
    }

    Model model() {
        return model;
    }

    List<Element> elements() {
        return elements;
    }

    List<Element> all(Class<?> kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The questions to whose answers the file adds something; the first asking must come before the next change. */
    synchronized Questions given() {
        if (given == null) {
            IntStream.Builder numbers = IntStream.builder();
            for (Gathering gathering : Gathering.values()) {
                gathering.in(this, (key, thing) -> numbers.add(gathering.question(key)));
            }
            given = Questions.of(numbers.build());
        }
        return given;
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

    private static long stamp(Resource resource) {
        return resource instanceof XtextResource file ? file.getModificationStamp() : 0;
    }
}
