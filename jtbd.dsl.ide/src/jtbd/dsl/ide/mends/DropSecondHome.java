package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.rules.structure.TwoHomes;

/** Takes out the {@code in} of a part that stands in another industry. */
@Mends(TwoHomes.class)
final class DropSecondHome extends MendOf<IndustryPart> {

    DropSecondHome() {
        super(IndustryPart.class);
    }

    @Override
    Stream<Proposal> mend(IndustryPart part, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove 'in'",
                complaint.draft().remove(Statement.around(complaint.node()))));
    }
}
