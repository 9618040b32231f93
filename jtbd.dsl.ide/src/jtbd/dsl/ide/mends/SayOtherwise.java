package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.resource.IEObjectDescription;

import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.rules.reference.WrongKind;
import jtbd.dsl.scoping.NameScopes;
import jtbd.workspace.loading.Language;

/** Names a thing in the statement of the same block that takes its kind: `for` a segment, not `measured by` one. */
@Mends(WrongKind.class)
final class SayOtherwise implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.reference().filter(SayOtherwise::isAlone).stream()
                .flatMap(wrong -> named(wrong).stream().flatMap(thing -> statements(wrong)
                        .filter(statement -> takes(statement, thing, wrong.owner()))
                        .map(statement -> keywords(statement) + " " + complaint.text())
                        .map(words -> Proposal.possible("Write '" + words + "'", complaint.draft()
                                .replace(Statement.around(wrong.node()), words)))));
    }

    private static boolean isAlone(Reference wrong) {
        return !wrong.feature().isMany() || ((List<?>) wrong.owner().eGet(wrong.feature(), false)).size() == 1;
    }

    private static Optional<EObject> named(Reference wrong) {
        return Optional.ofNullable(Language.service(NameScopes.class).ofAnyKind(wrong.owner(), wrong.feature())
                .getSingleElement(wrong.name().upTo(wrong.name().words().size() - 1)))
                .map(IEObjectDescription::getEObjectOrProxy);
    }

    /** What else the grammar lets stand where the reference stands with its keywords. */
    private static Stream<Group> statements(Reference wrong) {
        Alternatives around = EcoreUtil2.getContainerOfType(wrong.node().getGrammarElement(), Alternatives.class);
        return around == null ? Stream.empty() : around.getElements().stream().filter(Group.class::isInstance)
                .map(Group.class::cast).filter(statement -> !keywords(statement).isEmpty());
    }

    private static boolean takes(Group statement, EObject thing, EObject owner) {
        return statement.getElements().stream().filter(element -> !(element instanceof Keyword)).findFirst()
                .filter(Assignment.class::isInstance).map(element -> ((Assignment) element).getTerminal())
                .filter(CrossReference.class::isInstance).map(CrossReference.class::cast)
                .map(reference -> GrammarUtil.getReference(reference, owner.eClass()))
                .filter(feature -> feature.getEReferenceType().isInstance(thing) && !owner.eIsSet(feature)).isPresent();
    }

    private static String keywords(Group statement) {
        List<AbstractElement> elements = statement.getElements();
        return elements.stream().takeWhile(Keyword.class::isInstance).map(element -> ((Keyword) element).getValue())
                .collect(Collectors.joining(" "));
    }
}
