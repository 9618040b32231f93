package jtbd.dsl.ide.mends;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.HomeIndustry;

/** The things of a workspace that a reference could name, the nearest first. */
final class Choices {

    private static final int MANY = 5;

    private Choices() {
    }

    /** Things of the kind in the same file and the same industry, as the reference of the element would name them. */
    static <T extends Named> Stream<String> of(Class<T> kind, EObject from, EReference reference,
            Complaint complaint) {
        Set<T> things = new LinkedHashSet<>(EcoreUtil2.getAllContentsOfType(complaint.file().model(), kind));
        if (IndustryPart.class.isAssignableFrom(kind)) {
            complaint.about(IndustryPart.class).flatMap(HomeIndustry::of).ifPresent(industry -> complaint.workspace()
                    .get().partsOf(industry, kind.asSubclass(IndustryPart.class))
                    .forEach(part -> things.add(kind.cast(part))));
        }
        return things.stream().filter(thing -> thing.getName() != null).limit(MANY)
                .map(thing -> VisibleNames.of(thing, from, reference));
    }
}
