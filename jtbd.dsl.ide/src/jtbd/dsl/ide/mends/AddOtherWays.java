package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.rules.industry.NoCompetitor;
import jtbd.dsl.rules.industry.OnlyDirectCompetitors;

/** Adds another way to the same end, and doing nothing. */
@Mends({NoCompetitor.class, OnlyDirectCompetitors.class})
final class AddOtherWays extends MendOf<Industry> {

    AddOtherWays() {
        super(Industry.class);
    }

    @Override
    Stream<Proposal> mend(Industry industry, Complaint complaint) {
        return Rivals.of(industry, complaint).with("AnotherWay", "Another way to the same end", "secondary")
                .with("LiveWithIt", "Live with it", "nothing").proposal("Add another way, and doing nothing");
    }
}
