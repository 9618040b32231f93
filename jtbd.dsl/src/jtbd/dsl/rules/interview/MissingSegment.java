package jtbd.dsl.rules.interview;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An interview that does not say whom it speaks for. */
@Rule(id = "interview.missing-segment", severity = Severity.INFO,
        title = "An interview names the segment of its participant")
public final class MissingSegment extends RuleCheck<Interview> {

    public MissingSegment() {
        super(Interview.class);
    }

    @Override
    protected void check(Interview interview, RuleContext context) {
        if (interview.getSegment() == null) {
            context.report(interview, Literals.NAMED__NAME, "Interview '" + interview.getName()
                    + "' names no segment. Say whom the participant speaks for, such as: with Freelancers");
        }
    }
}
