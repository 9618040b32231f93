package jtbd.dsl.ide.hover;

import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.QuantityText;

/** Who plays which role in a segment, how many people it has, and what they pay. */
final class SegmentFacts {

    private SegmentFacts() {
    }

    static void add(Sheet sheet, Segment segment) {
        sheet.say(segment.getProfile());
        segment.getRoles().forEach(role -> sheet.fact(role.getKind() + ":", role.getHolder()));
        sheet.fact("size:", QuantityText.of(segment.getSize()));
        sheet.fact("pays:", QuantityText.of(segment.getPays()));
    }
}
