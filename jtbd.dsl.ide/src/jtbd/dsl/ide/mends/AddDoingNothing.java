package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.rules.industry.NoDoNothing;

/** Adds that people put up with things as they are. */
@Mends(NoDoNothing.class)
final class AddDoingNothing extends MendOf<Industry> {

    AddDoingNothing() {
        super(Industry.class);
    }

    @Override
    Stream<Proposal> mend(Industry industry, Complaint complaint) {
        return Rivals.of(industry, complaint).with("LiveWithIt", "Live with it", "nothing")
                .proposal("Add doing nothing");
    }
}
