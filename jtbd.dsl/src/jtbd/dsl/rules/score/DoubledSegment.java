package jtbd.dsl.rules.score;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.model.Linked;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A second rating among people who are rated already. */
@Rule(id = "score.doubled-segment", title = "A job or an outcome is rated once among each segment")
public final class DoubledSegment extends RuleCheck<SegmentRating> {

    public DoubledSegment() {
        super(SegmentRating.class);
    }

    @Override
    protected void check(SegmentRating segmentRating, RuleContext context) {
        EObject rated = segmentRating.eContainer();
        Segment segment = segmentRating.getSegment();
        if (!Linked.isKnown(segment)) {
            return;
        }
        List<SegmentRating> all = rated instanceof Outcome outcome ? outcome.getRatings() : ((Job) rated).getRatings();
        if (all.stream().filter(other -> other.getSegment() == segment).findFirst().orElseThrow() != segmentRating) {
            context.report(segmentRating, Literals.SEGMENT_RATING__SEGMENT, "'" + segment.getName()
                    + "' is rated here already. Keep one of the two ratings.");
        }
    }
}
