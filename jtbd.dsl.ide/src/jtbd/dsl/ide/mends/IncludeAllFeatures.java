package jtbd.dsl.ide.mends;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.rules.tier.EmptyTier;

/** Puts all features of an offering into a tier that has none. */
@Mends(EmptyTier.class)
final class IncludeAllFeatures extends MendOf<Tier> {

    IncludeAllFeatures() {
        super(Tier.class);
    }

    @Override
    Stream<Proposal> mend(Tier tier, Complaint complaint) {
        String features = ((Offering) tier.eContainer()).getFeatures().stream().map(Feature::getName)
                .map(Wording::name).collect(Collectors.joining(", "));
        return features.isEmpty() ? Stream.empty() : Stream.of(Proposal.possible("Include " + features,
                complaint.draft().addTo(tier, "includes " + features)));
    }
}
