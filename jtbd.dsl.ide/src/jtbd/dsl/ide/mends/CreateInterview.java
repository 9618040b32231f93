package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.scoping.NameScopes;
import jtbd.workspace.loading.Language;

/** Writes the interview with the answer that a reference names, where there is nobody of that name. */
@Mends(UnknownReference.class)
final class CreateInterview implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.reference().filter(CreateInterview::isAnswerOfNobody).stream()
                .map(missing -> created(missing, missing.name().word(0), complaint));
    }

    private static boolean isAnswerOfNobody(Reference missing) {
        return missing.name().words().size() == 2
                && missing.feature().getEReferenceType().isSuperTypeOf(Literals.ANSWER)
                && Language.service(NameScopes.class).ofAnyKind(missing.owner(), missing.feature())
                        .getSingleElement(missing.name().upTo(0)) == null;
    }

    private static Proposal created(Reference missing, String name, Complaint complaint) {
        String answer = " {\n  " + Parts.answer(missing.name().word(1)) + "\n}";
        return Proposal.possible("Create interview '" + name + "'", CreateMissing.beside(missing.owner(), "interview",
                complaint, complaint.draft(), block -> Declaration.of("interview", name, block + answer)));
    }
}
