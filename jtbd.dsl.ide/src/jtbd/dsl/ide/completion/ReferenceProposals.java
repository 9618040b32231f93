package jtbd.dsl.ide.completion;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import com.google.inject.Inject;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.naming.KindNames;

/** The things of the whole workspace that a reference can name, by name or by a word of their title. */
final class ReferenceProposals implements ProposalSource {

    private static final int MOST = 201;

    @Inject
    private Session session;

    @Inject
    private RightNames rightNames;

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
        EObject context = cursor.context();
        Naming naming = rightNames.from(context, reference, cursor.file());
        int index = 0;
        for (Candidate candidate : best(reference, context, cursor)) {
            Optional<Naming.Name> name = naming.of(candidate.thing());
            if (name.isPresent()) {
                proposals.accept(proposal(candidate, name.get(), cursor.typed(), index++));
            }
        }
    }

    private Proposal proposal(Candidate candidate, Naming.Name name, Typed typed, int index) {
        EObject thing = candidate.thing();
        String title = TitleOf.of(thing);
        String detail = KindNames.of(thing.eClass()) + " · " + title + " · "
                + thing.eResource().getURI().lastSegment();
        boolean byName = typed.begins(name.text());
        return Proposal.of(name.text(), CompletionItemKind.Reference, Order.REFERENCE.at(index), detail)
                .foundBy(byName ? name.text() + " " + title : typed.found(title) + " " + name.text())
                .with(name.imports());
    }

    private List<Candidate> best(EReference reference, EObject context, Cursor cursor) {
        PriorityQueue<Candidate> best = new PriorityQueue<>(MOST, Candidate.BEST_FIRST.reversed());
        Collection<EObject> unwanted = unwanted(reference, context, cursor);
        String typed = cursor.typed().text();
        Typed last = new Typed(typed.substring(typed.lastIndexOf('.') + 1));
        String qualifier = typed.substring(0, Math.max(0, typed.lastIndexOf('.')));
        for (IResourceDescription file : index().getAllResourceDescriptions()) {
            int distance = file.getURI().equals(cursor.file().uri()) ? 0 : 1;
            EObject former = null;
            for (IEObjectDescription offered : file.getExportedObjectsByType(reference.getEReferenceType())) {
                EObject thing = offered.getEObjectOrProxy();
                if (thing != former && !thing.eIsProxy()) {
                    former = thing;
                    Candidate candidate = candidate(offered, distance, last, qualifier);
                    if (candidate != null && !unwanted.contains(thing)) {
                        add(candidate, best);
                    }
                }
            }
        }
        return best.stream().sorted(Candidate.BEST_FIRST).toList();
    }

    private static void add(Candidate candidate, PriorityQueue<Candidate> best) {
        best.add(candidate);
        if (best.size() > MOST) {
            best.poll();
        }
    }

    private static Candidate candidate(IEObjectDescription offered, int distance, Typed last, String qualifier) {
        var name = offered.getName();
        int fit = 0;
        if (!last.isNothing()) {
            fit = last.fit(name.getLastSegment(), "");
            if (fit == Typed.NOT_AT_ALL && qualifier.isEmpty()) {
                fit = last.fit(name.getLastSegment(), TitleOf.of(offered.getEObjectOrProxy()));
            }
        }
        boolean qualified = qualifier.isEmpty()
                || ("." + name.skipLast(1)).toLowerCase(Locale.ROOT)
                        .endsWith("." + qualifier.toLowerCase(Locale.ROOT));
        return fit == Typed.NOT_AT_ALL || !qualified ? null
                : new Candidate(offered.getEObjectOrProxy(), fit, distance, depth(offered), name.getLastSegment());
    }

    /** Steps and answers have no names of their own; they come behind things with one. */
    private static int depth(IEObjectDescription offered) {
        EClass kind = offered.getEClass();
        return kind == Literals.MAP_STEP || kind == Literals.ANSWER || kind == Literals.OUTCOME ? 1 : 0;
    }

    /** What is named there already, and the thing itself. */
    private static Collection<EObject> unwanted(EReference reference, EObject context, Cursor cursor) {
        Set<EObject> unwanted = new HashSet<>();
        if (reference == Literals.JOB__PARENT) {
            unwanted.add(context);
        }
        if (context instanceof Scoring scoring && cursor.typed().isNothing()) {
            scoring.getScores().stream().map(AttributeScore::getAttribute).forEach(unwanted::add);
        }
        if (reference.isMany() && reference.getEContainingClass().isInstance(context) && cursor.typed().isNothing()) {
            unwanted.addAll((Collection<EObject>) context.eGet(reference));
        }
        return unwanted;
    }

    private ResourceDescriptionsData index() {
        return ResourceDescriptionsData.ResourceSetAdapter.findResourceDescriptionsData(
                session.workspace().resources());
    }

    /**
     * A thing that fits.
     *
     * @param fit how well what was typed fits
     * @param distance 0 in the same file
     */
    private record Candidate(EObject thing, int fit, int distance, int depth, String name) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::fit)
                .thenComparingInt(Candidate::distance).thenComparingInt(Candidate::depth)
                .thenComparing(Candidate::name);
    }
}
