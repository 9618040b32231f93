package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Tier;

/** A package that an offering is sold in. */
final class TierShape extends ElementShape<Tier> {

    TierShape() {
        super("Tier", "A package that an offering is sold in");
        title(Tier::getTitle);
        references("segments", "Ids of the segments that it is for", Tier::getSegments);
        references("features", "Ids of the features that it includes", Tier::getFeatures);
        optional("price", "What it costs", new EstimateShape(), Tier::getPrice);
        remarks();
    }
}
