package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.ClassCode;
import jtbd.dsl.model.ListedClass;
import jtbd.dsl.rules.industry.UnknownClass;

/** Writes a class that is in the official list and whose code is nearly the one that is not. */
@Mends(UnknownClass.class)
final class WriteNearClass extends MendOf<Classification> {

    private static final int MANY = 3;

    WriteNearClass() {
        super(Classification.class);
    }

    @Override
    Stream<Proposal> mend(Classification classification, Complaint complaint) {
        return ClassCode.of(classification).stream().flatMap(ListedClass::near).limit(MANY)
                .map(listed -> Proposal.possible("Write " + listed.code() + ", " + listed.title(),
                        complaint.draft().replace(complaint.file().region(classification,
                                Literals.CLASSIFICATION__CODE), Wording.quoted(listed.code()))));
    }
}
