package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.model.HomeIndustry;

/** Our own candidate for jobs. */
final class OfferingShape extends ElementShape<Offering> {

    OfferingShape() {
        super("Offering", "Our own candidate for jobs");
        title(Offering::getTitle);
        industry(HomeIndustry::of);
        list("features", "What it can do", new FeatureShape(), Offering::getFeatures);
        list("tiers", "The packages it is sold in", new TierShape(), Offering::getTiers);
        list("hires", "What it is meant to be hired for", new HireShape(), Offering::getHires);
        remarks();
    }
}
