package jtbd.dsl.ide.mends;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.rules.reference.UnknownReference;

/** Writes the thing that a reference names: of the kind that the reference needs, in the same industry. */
@Mends(UnknownReference.class)
final class CreateMissing implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        if (new QuotePlan().proposals(complaint).findAny().isPresent()) {
            return Stream.empty();
        }
        return complaint.reference().filter(missing -> missing.name().words().size() == 1).stream()
                .flatMap(missing -> Declaration.kindsFor(missing.feature().getEReferenceType())
                        .map(kind -> created(kind, missing.name().word(0), missing.owner(), complaint)));
    }

    private static Proposal created(String kind, String name, EObject referring, Complaint complaint) {
        return Proposal.possible("Create " + kind + " '" + name + "'", beside(referring, kind, complaint,
                complaint.draft(), block -> Declaration.of(kind, name, block)));
    }

    /** A new thing where the one stands that refers to it. */
    static Draft beside(EObject referring, String kind, Complaint complaint, Draft draft,
            UnaryOperator<String> withBlock) {
        if (kind.equals("feature")) {
            return draft.addBefore(referring, withBlock.apply(""));
        }
        boolean mayStandInIndustry = Declaration.mayStandInIndustry(kind);
        EObject sibling = referring;
        while (!(sibling.eContainer() instanceof Model)
                && !(mayStandInIndustry && sibling.eContainer() instanceof Industry)) {
            sibling = sibling.eContainer();
        }
        String block = mayStandInIndustry
                ? complaint.homeAsWritten(sibling).map(home -> " { in " + home + " }").orElse("") : "";
        return draft.addAfter(sibling, withBlock.apply(block));
    }
}
