package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.ide.edits.Imports;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.MayName;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.reference.UnknownReference;

/** Imports what a reference names from the package that has it, or writes its full name. */
@Mends(UnknownReference.class)
final class ImportMissing implements Mend {

    private static final int MANY = 3;

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        List<Element> things = complaint.reference().stream().flatMap(missing -> things(missing, complaint)).toList();
        Map<String, Long> byPackage = things.stream()
                .collect(Collectors.groupingBy(ImportMissing::packageOf, Collectors.counting()));
        // where a package has several of the name, an import would not tell which one is meant
        return Stream.concat(
                byPackage.keySet().stream().sorted().filter(home -> byPackage.get(home) == 1)
                        .map(home -> Proposal.possible("Import " + home + ".*",
                                Imports.add(home + ".*", complaint.file()))),
                things.stream()
                        .flatMap(thing -> fullName(thing, byPackage.get(packageOf(thing)) == 1, complaint)));
    }

    /** None where a shorter name of it is offered already. */
    private static Stream<Proposal> fullName(Element thing, boolean isAlone, Complaint complaint) {
        String name = Wording.name(ElementIds.of(thing));
        String known = isAlone ? Wording.name(ElementIds.asThePackageKnowsIt(thing)) : name;
        return complaint.suggested(Suggestion.WORD).anyMatch(word -> Stream.of(name, known)
                .anyMatch(other -> ("." + other).endsWith("." + word))) ? Stream.empty()
                : Stream.of(Proposal.possible("Change to '" + name + "'",
                        complaint.draft().replace(complaint.region(), name)));
    }

    /** Those of the right kind in other packages that the name would mean. */
    private static Stream<Element> things(Reference missing, Complaint complaint) {
        Class<?> kind = missing.feature().getEReferenceType().getInstanceClass();
        MayName mayName = MayName.at(missing.owner(), missing.feature());
        String end = "." + complaint.text();
        return complaint.workspace().get().elements().stream()
                .filter(thing -> kind.isInstance(thing) && thing instanceof Named named && named.getName() != null
                        && end.endsWith("." + named.getName()))
                .filter(thing -> ElementIds.asThePackageKnowsIt(thing).equals(packageOf(thing) + end))
                .filter(mayName).filter(thing -> !packageOf(thing).isEmpty()
                        && !packageOf(thing).equals(complaint.file().model().getName()))
                .limit(MANY);
    }

    private static String packageOf(EObject thing) {
        return ElementIds.of(EcoreUtil2.getRootContainer(thing));
    }
}
