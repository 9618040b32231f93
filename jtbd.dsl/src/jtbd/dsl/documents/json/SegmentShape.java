package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.HomeIndustry;

/** Who has jobs. */
final class SegmentShape extends ElementShape<Segment> {

    SegmentShape() {
        super("Segment", "Who has jobs");
        title(Segment::getTitle);
        industry(HomeIndustry::of);
        list("roles", "Who plays which role", new RoleShape(), Segment::getRoles);
        text("profile", "What they value", Segment::getProfile);
        optional("size", "How many they are", new EstimateShape(), Segment::getSize);
        optional("pays", "What they would pay", new EstimateShape(), Segment::getPays);
        remarks();
    }
}
