package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

import jtbd.dsl.ide.edits.Imports;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.MayName;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.scoping.NameScopes;
import jtbd.workspace.loading.Language;

/** Imports what a reference names from the package that has it, or writes its full name. */
@Mends(UnknownReference.class)
final class ImportMissing implements Mend {

    private static final int MANY = 3;

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.reference().stream().flatMap(missing -> proposals(missing, complaint));
    }

    private static Stream<Proposal> proposals(Reference missing, Complaint complaint) {
        List<EObject> things = things(missing, complaint);
        Map<String, Long> byPackage = things.stream()
                .collect(Collectors.groupingBy(ImportMissing::packageOf, Collectors.counting()));
        Imports imports = new Imports(complaint.file());
        // where a package has several of the name, an import would not tell which one is meant
        return Stream.concat(
                byPackage.keySet().stream().sorted().filter(home -> byPackage.get(home) == 1)
                        .flatMap(home -> imports.bringing(missing.name().whole(), home).stream())
                        .map(imported -> Proposal.possible("Import " + imported, imports.add(imported))),
                things.stream()
                        .flatMap(thing -> fullName(thing, byPackage.get(packageOf(thing)) == 1, complaint)));
    }

    /** None where a shorter name of it is offered already. */
    private static Stream<Proposal> fullName(EObject thing, boolean isAlone, Complaint complaint) {
        String name = Wording.name(ElementIds.of(thing));
        String known = isAlone ? Wording.name(ElementIds.asThePackageKnowsIt(thing)) : name;
        return complaint.suggested(Suggestion.WORD).anyMatch(word -> Stream.of(name, known)
                .anyMatch(other -> ("." + other).endsWith("." + word))) ? Stream.empty()
                : Stream.of(Proposal.possible("Change to '" + name + "'",
                        complaint.draft().replace(complaint.region(), name)));
    }

    /** Those of the right kind in other packages that the name would mean. */
    private static List<EObject> things(Reference missing, Complaint complaint) {
        IScope scope = Language.service(NameScopes.class).getScope(missing.owner(), missing.feature());
        return complaint.workspace().get().models().stream().map(Model::getName)
                .filter(home -> home != null && !home.equals(complaint.file().model().getName())).distinct().sorted()
                .flatMap(home -> known(home, missing.name().whole(), scope))
                .filter(MayName.at(missing.owner(), missing.feature())).limit(MANY).toList();
    }

    private static Stream<EObject> known(String home, QualifiedName name, IScope scope) {
        QualifiedName full = QualifiedName.create(home.split("\\.")).append(name);
        return StreamSupport.stream(scope.getElements(full).spliterator(), false)
                .map(IEObjectDescription::getEObjectOrProxy).filter(thing -> packageOf(thing).equals(home));
    }

    private static String packageOf(EObject thing) {
        return ElementIds.of(EcoreUtil2.getRootContainer(thing));
    }
}
