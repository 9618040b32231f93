package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IEObjectDescription;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.Import;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.model.Linked;
import jtbd.dsl.naming.MayName;
import jtbd.dsl.naming.Project;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.scoping.NameScopes;
import jtbd.workspace.loading.Language;

/** Writes the part of a thing that a reference names: an answer of an interview, an attribute of a scorecard … */
@Mends(UnknownReference.class)
final class CreateMissingPart implements Mend {

    private static final int MANY = 3;
    private static final String CODE = "\\p{Lu}+\\d+";

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.reference().stream().flatMap(missing -> wholes(missing, complaint)
                .filter(MayName.at(missing.owner(), missing.feature()))
                .flatMap(whole -> created(missing, whole, complaint)));
    }

    private static Stream<Proposal> created(Reference missing, EObject whole, Complaint complaint) {
        String name = missing.name().word(missing.name().words().size() - 1);
        Optional<Draft> draft = complaint.view(whole).map(Draft::new);
        return new Parts(whole, missing.feature().getEReferenceType()).called(name).stream()
                .flatMap(part -> draft.stream().map(empty -> Proposal.possible("Create %s '%s' in '%s'"
                        .formatted(part.kind(), name, ((Named) whole).getName()), part.addedTo(empty))));
    }

    /** What the words before the last name; for a code alone, the scorecards that are in sight. */
    private static Stream<? extends EObject> wholes(Reference missing, Complaint complaint) {
        int before = missing.name().words().size() - 2;
        if (before >= 0) {
            return Optional.ofNullable(Language.service(NameScopes.class)
                    .ofAnyKind(missing.owner(), missing.feature()).getSingleElement(missing.name().upTo(before)))
                    .map(IEObjectDescription::getEObjectOrProxy).filter(Named.class::isInstance).stream();
        }
        Scoring scoring = EcoreUtil2.getContainerOfType(missing.owner(), Scoring.class);
        if (scoring != null && Linked.isKnown(scoring.getScorecard())) {
            return Stream.of(scoring.getScorecard());
        }
        boolean mayBeAttribute = missing.feature().getEReferenceType() == Literals.ATTRIBUTE
                || missing.feature().getEReferenceType().isSuperTypeOf(Literals.ATTRIBUTE)
                        && missing.name().word(0).matches(CODE);
        return mayBeAttribute ? Project.of(missing.owner()).ownOf(complaint.workspace().get().all(Scorecard.class))
                .stream().filter(scorecard -> isInSight(scorecard, complaint.file().model())).limit(MANY)
                : Stream.empty();
    }

    private static boolean isInSight(Scorecard scorecard, Model from) {
        String home = EcoreUtil2.getContainerOfType(scorecard, Model.class).getName();
        return home == null || home.equals(from.getName()) || from.getImports().stream()
                .map(Import::getImportedNamespace).anyMatch(imported -> (home + ".*").equals(imported));
    }
}
