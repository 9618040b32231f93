package jtbd.dsl.ide.completion;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.edits.Naming;
import jtbd.dsl.ide.edits.RightNames;
import jtbd.dsl.ide.session.About;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.session.ShownPlaces;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.naming.Project;

/** The things of the whole workspace that a reference can name, by name or by a word of their title. */
final class ReferenceProposals implements ProposalSource {

    private static final int MOST = 201;

    @Inject
    private Session session;

    @Inject
    private Things things;

    @Inject
    private RightNames rightNames;

    @Inject
    private JtbdQualifiedNames fullNames;

    @Inject
    private ShownPlaces places;

    @Override
    public void propose(Cursor cursor, Consumer<Proposal> proposals) {
        Set<EReference> references = new LinkedHashSet<>();
        for (Place place : cursor.places()) {
            if (place.isReference() && place.feature() instanceof EReference reference) {
                references.add(reference);
            }
        }
        references.forEach(reference -> propose(reference, cursor, proposals));
    }

    private void propose(EReference reference, Cursor cursor, Consumer<Proposal> proposals) {
        Naming naming = rightNames.from(cursor.context(), reference, cursor.file());
        int index = 0;
        for (Candidate candidate : best(reference, cursor)) {
            Optional<Naming.Name> name = naming.of(candidate.thing().element());
            if (name.isPresent()) {
                proposals.accept(proposal(candidate, name.get(), cursor, index++));
            }
        }
    }

    private Proposal proposal(Candidate candidate, Naming.Name name, Cursor cursor, int index) {
        EObject thing = candidate.thing().element();
        String title = TitleOf.of(thing);
        String whole = whole(thing, name.text());
        String kind = KindNames.of(thing.eClass()) + (whole.isEmpty() ? "" : " of " + whole);
        return Proposal.of(name.text(), CompletionItemKind.Reference, Order.REFERENCE.at(index),
                kind + " · " + title + " · " + places.fileOf(thing, cursor.file()))
                .partOf(whole).foundBy(found(candidate.thing(), name.text(), title, cursor.typed()))
                .with(name.imports()).telling(About.thing(thing));
    }

    /** The thing that it is a part of and that its name does not tell; industries go without saying. */
    private String whole(EObject thing, String name) {
        return fullNames.namedAround(thing).filter(Named.class::isInstance)
                .filter(around -> !(around instanceof Industry)).map(around -> ((Named) around).getName())
                .filter(around -> !List.of(name.split("\\.")).contains(around)).orElse("");
    }

    /** Clients hold what is typed against the beginning most of all. */
    private static String found(Things.Thing thing, String name, String title, Typed typed) {
        if (typed.begins(name)) {
            return name + " " + title;
        }
        return (typed.begins(thing.word()) ? thing.word() + " " + title : typed.found(title)) + " " + name;
    }

    private List<Candidate> best(EReference reference, Cursor cursor) {
        PriorityQueue<Candidate> best = new PriorityQueue<>(MOST, Comparator.reverseOrder());
        Wanted wanted = Wanted.at(cursor, reference);
        Predicate<EObject> likelier = Likelier.at(reference, session.portfolio());
        Sought sought = Sought.of(cursor.typed());
        Map<XtextResource, Integer> distances = new HashMap<>();
        things.forEach(reference.getEReferenceType(), (file, thing) -> {
            int fit = sought.fit(thing);
            if (fit != Typed.NOT_AT_ALL) {
                int distance = distances.computeIfAbsent(file, other -> distance(other, cursor.file()));
                Candidate candidate = new Candidate(thing, fit, distance, likelier.test(thing.element()));
                boolean isAmongTheBest = best.size() < MOST || candidate.compareTo(best.peek()) < 0;
                if (isAmongTheBest && wanted.includes(thing.element())) {
                    add(candidate, best);
                }
            }
        });
        return best.stream().sorted().toList();
    }

    /** This file is nearest, then those of the same package, then those of the same project. */
    private static int distance(XtextResource file, FileView here) {
        if (file == here.resource()) {
            return 0;
        }
        if (!Project.of(file).equals(Project.of(here.resource()))) {
            return 3;
        }
        String home = here.model().getName();
        return home != null && home.equals(((Model) file.getContents().get(0)).getName()) ? 1 : 2;
    }

    private static void add(Candidate candidate, PriorityQueue<Candidate> best) {
        best.add(candidate);
        if (best.size() > MOST) {
            best.poll();
        }
    }

    /** Steps and answers have no names of their own; they come behind things with one. */
    private static boolean isPart(Things.Thing thing) {
        EClass kind = thing.element().eClass();
        return kind == Literals.MAP_STEP || kind == Literals.ANSWER || kind == Literals.OUTCOME;
    }

    /**
     * A thing that fits; parts come in the order in which they stand in the whole.
     *
     * @param fit how well it fits what is typed, the lower the better
     */
    private record Candidate(Things.Thing thing, int fit, int distance, boolean isLikelier)
            implements Comparable<Candidate> {

        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::fit)
                .thenComparingInt(Candidate::distance).thenComparing(candidate -> !candidate.isLikelier)
                .thenComparing(candidate -> isPart(candidate.thing));

        @Override
        public int compareTo(Candidate other) {
            int order = BEST_FIRST.compare(this, other);
            if (order != 0) {
                return order;
            }
            return isPart(thing) ? thing.compareTo(other.thing) : thing.word().compareTo(other.thing.word());
        }
    }

    /**
     * What is looked for.
     *
     * @param last what was typed behind the last dot
     * @param qualifier what was typed before it, with a dot in front
     */
    private record Sought(Typed last, String qualifier) {

        static Sought of(Typed typed) {
            int dot = typed.text().lastIndexOf('.');
            return new Sought(new Typed(typed.text().substring(dot + 1)),
                    dot < 0 ? "" : "." + typed.text().substring(0, dot).toLowerCase(Locale.ROOT));
        }

        int fit(Things.Thing thing) {
            if (qualifier.isEmpty()) {
                return last.isNothing() ? 0 : last.fit(thing.word(), () -> TitleOf.of(thing.element()));
            }
            String around = ("." + thing.name().skipLast(1)).toLowerCase(Locale.ROOT);
            return around.endsWith(qualifier) ? last.fit(thing.word(), () -> "") : Typed.NOT_AT_ALL;
        }
    }
}
