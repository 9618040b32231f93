package jtbd.dsl.rules.interview;

import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.TimelineEvent;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A moment of the timeline that is later than the interview in which it was told. */
@Rule(id = "interview.moment-after-interview", title = "What an interview tells happened before it")
public final class MomentAfterInterview extends RuleCheck<Interview> {

    public MomentAfterInterview() {
        super(Interview.class);
    }

    @Override
    protected void check(Interview interview, RuleContext context) {
        if (interview.getDate() == null) {
            return;
        }
        for (TimelineEvent event : interview.getTimeline()) {
            if (event.getDate() != null && event.getDate().compareTo(interview.getDate()) > 0) {
                context.report(event, Literals.TIMELINE_EVENT__DATE, "'" + event.getMoment() + "' on "
                        + event.getDate() + " is later than the interview on " + interview.getDate()
                        + ". Correct one of the dates.");
            }
        }
    }
}
