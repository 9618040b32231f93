package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Tier;
import jtbd.dsl.rules.feature.InNoTier;

/** Puts a feature into a tier. */
@Mends(InNoTier.class)
final class IncludeFeature extends MendOf<Feature> {

    IncludeFeature() {
        super(Feature.class);
    }

    @Override
    Stream<Proposal> mend(Feature feature, Complaint complaint) {
        return ((Offering) feature.eContainer()).getTiers().stream().map(tier -> Proposal.possible(
                "Include it in tier '" + tier.getName() + "'", included(feature, tier, complaint)));
    }

    private static Draft included(Feature feature, Tier tier, Complaint complaint) {
        String name = Wording.name(feature.getName());
        List<INode> features = NodeModelUtils.findNodesForFeature(tier, Literals.TIER__FEATURES);
        return features.isEmpty() ? complaint.draft().addTo(tier, "includes " + name)
                : complaint.draft().insert(features.get(features.size() - 1).getTotalEndOffset(), ", " + name);
    }
}
