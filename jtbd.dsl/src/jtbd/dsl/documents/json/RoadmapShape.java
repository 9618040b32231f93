package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.model.HomeIndustry;

/** What is to be done when. */
final class RoadmapShape extends ElementShape<Roadmap> {

    RoadmapShape() {
        super("Roadmap", "What is to be done when");
        industry(HomeIndustry::of);
        list("horizons", "Its horizons", new HorizonShape(), Roadmap::getHorizons);
        remarks();
    }
}
