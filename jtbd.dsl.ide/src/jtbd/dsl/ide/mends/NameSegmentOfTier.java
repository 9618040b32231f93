package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.rules.tier.ForNobody;

/** Names the segment that a tier is for. */
@Mends(ForNobody.class)
final class NameSegmentOfTier extends MendOf<Tier> {

    NameSegmentOfTier() {
        super(Tier.class);
    }

    @Override
    Stream<Proposal> mend(Tier tier, Complaint complaint) {
        return Choices.named(Segment.class, tier, Literals.TIER__SEGMENTS, complaint, "for",
                (draft, statement) -> draft.addTo(tier, statement));
    }
}
