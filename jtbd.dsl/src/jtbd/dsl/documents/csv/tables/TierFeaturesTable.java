package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Tier;

/** Which features a tier includes. */
final class TierFeaturesTable extends Table<Pair<Tier, Feature>> {

    TierFeaturesTable() {
        super("tier_features", "Which features a tier includes.", "tier", "feature");
        reference("tier", "tiers", "The tier", Pair::from);
        reference("feature", "features", "The feature", Pair::to);
    }

    @Override
    protected Stream<Pair<Tier, Feature>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Tier.class), Tier::getFeatures);
    }
}
