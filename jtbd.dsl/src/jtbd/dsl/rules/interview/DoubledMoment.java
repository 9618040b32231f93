package jtbd.dsl.rules.interview;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.TimelineEvent;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A moment that a timeline has already. */
@Rule(id = "interview.doubled-moment", title = "A timeline has each moment once")
public final class DoubledMoment extends RuleCheck<Interview> {

    public DoubledMoment() {
        super(Interview.class);
    }

    @Override
    protected void check(Interview interview, RuleContext context) {
        Set<String> moments = new HashSet<>();
        for (TimelineEvent event : interview.getTimeline()) {
            if (!moments.add(event.getMoment())) {
                context.report(event, Literals.TIMELINE_EVENT__MOMENT, "The timeline has '"
                        + event.getMoment() + "' already. Keep the one that mattered, or choose another moment.");
            }
        }
    }
}
