package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.rules.reference.UnknownReference;

/** Writes the thing that a reference names: of the kind that the reference needs, in the same industry. */
@Mends(UnknownReference.class)
final class CreateMissing implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.reference().filter(missing -> missing.name().words().size() == 1).stream()
                .flatMap(missing -> Declaration.kindsFor(missing.feature().getEReferenceType())
                        .map(kind -> Proposal.possible("Create " + kind + " '" + complaint.text() + "'",
                                draft(kind, complaint.text(), missing, complaint))));
    }

    /** A new thing where the one that the reference is in stands. */
    static Draft draft(String kind, String name, Reference missing, Complaint complaint) {
        if (kind.equals("feature")) {
            return complaint.draft().addBefore(missing.owner(), Declaration.of(kind, name, ""));
        }
        boolean mayStandInIndustry = Declaration.mayStandInIndustry(kind);
        EObject sibling = missing.owner();
        while (!(sibling.eContainer() instanceof Model)
                && !(mayStandInIndustry && sibling.eContainer() instanceof Industry)) {
            sibling = sibling.eContainer();
        }
        String block = mayStandInIndustry
                ? complaint.homeAsWritten(sibling).map(home -> " { in " + home + " }").orElse("") : "";
        return complaint.draft().addAfter(sibling, Declaration.of(kind, name, block));
    }
}
