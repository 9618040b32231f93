package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.rules.industry.MissingClassification;

/** Adds a class of one's own to an industry, to be written. */
@Mends(MissingClassification.class)
final class AddClassification extends MendOf<Industry> {

    AddClassification() {
        super(Industry.class);
    }

    @Override
    Stream<Proposal> mend(Industry industry, Complaint complaint) {
        return Stream.of(Proposal.possible("Add a class of your own",
                complaint.draft().addFirstTo(industry, "classified own " + Wording.TO_BE_WRITTEN)));
    }
}
