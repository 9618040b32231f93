package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Feature;

/** What an offering can do. */
final class FeatureShape extends ElementShape<Feature> {

    FeatureShape() {
        super("Feature", "What an offering can do");
        title(Feature::getTitle);
        optional("value", "What it is worth", new ValueLayersShape(), Feature::getValue);
        references("serves", "Ids of the jobs, steps and outcomes that it serves", Feature::getServes);
        remarks();
    }
}
