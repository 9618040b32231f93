package jtbd.dsl.ide.mends;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.naming.Project;

/** The things of a workspace that a reference could name, the nearest first. */
final class Choices {

    private static final int MANY = 5;

    private Choices() {
    }

    /** Names each of them in a statement; where there are none, writes a first one and names that. */
    static <T extends Named> Stream<Proposal> named(Class<T> kind, EObject from, EReference reference,
            Complaint complaint, String keywords, BiFunction<Draft, String, Draft> adding) {
        List<Proposal> known = known(kind, from, reference, complaint, keywords, adding).toList();
        return known.isEmpty() ? Stream.of(first(kind, from, complaint, keywords, adding)) : known.stream();
    }

    /** Names each of them in a statement. */
    static <T extends Named> Stream<Proposal> known(Class<T> kind, EObject from, EReference reference,
            Complaint complaint, String keywords, BiFunction<Draft, String, Draft> adding) {
        return of(kind, from, reference, complaint).map(name -> keywords + " " + name).map(statement ->
                Proposal.possible("Add '" + statement + "'", adding.apply(complaint.draft(), statement)));
    }

    /** Writes a first one, and names that in a statement. */
    static <T extends Named> Proposal first(Class<T> kind, EObject from, Complaint complaint, String keywords,
            BiFunction<Draft, String, Draft> adding) {
        String word = kind.getSimpleName().toLowerCase(Locale.ROOT);
        String name = new FreshNames(complaint.workspace().get()).like("First" + kind.getSimpleName());
        String statement = keywords + " " + name;
        return Proposal.possible("Add " + article(word) + word + ", and '" + statement + "'",
                CreateMissing.beside(from, word, complaint, adding.apply(complaint.draft(), statement),
                        block -> Declaration.toBeWritten(word, name, block)));
    }

    private static String article(String word) {
        return "aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ";
    }

    /**
     * Things of the kind in the same file and the same industry, or if these have none, all of the project where they
     * are few; as the reference of the element would name them.
     */
    static <T extends Named> Stream<String> of(Class<T> kind, EObject from, EReference reference,
            Complaint complaint) {
        Set<T> things = new LinkedHashSet<>(EcoreUtil2.getAllContentsOfType(complaint.file().model(), kind));
        if (IndustryPart.class.isAssignableFrom(kind)) {
            complaint.about(IndustryPart.class).flatMap(HomeIndustry::of).ifPresent(industry -> complaint.workspace()
                    .get().partsOf(industry, kind.asSubclass(IndustryPart.class))
                    .forEach(part -> things.add(kind.cast(part))));
        }
        if (things.isEmpty()) {
            List<T> all = complaint.workspace().get().elements().stream().filter(kind::isInstance).map(kind::cast)
                    .filter(Project.of(complaint.file().resource())::has).toList();
            things.addAll(all.size() <= MANY ? all : List.of());
        }
        return things.stream().filter(thing -> thing.getName() != null).limit(MANY)
                .map(thing -> VisibleNames.of(thing, from, reference));
    }
}
