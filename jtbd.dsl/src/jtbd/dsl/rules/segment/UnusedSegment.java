package jtbd.dsl.rules.segment;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A segment that has no job. */
@Rule(id = "segment.unused-segment", title = "A segment has a job, or is named by a rating, an interview or a tier",
        looksBeyondTheFile = true)
public final class UnusedSegment extends RuleCheck<Segment> {

    public UnusedSegment() {
        super(Segment.class);
    }

    @Override
    protected void check(Segment segment, RuleContext context) {
        if (UsesOf.in(context.portfolio()).of(segment).isEmpty()) {
            context.report(segment, Literals.NAMED__NAME, "Segment '" + segment.getName() + "' has no "
                    + "job. Name it in the job that it has: for " + segment.getName());
        }
    }
}
