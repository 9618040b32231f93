package jtbd.dsl.rules.interview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.TimelineEvent;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.Suggestion;

/** A moment of a switch that lies before an earlier one: the story cannot have happened so. */
@Rule(id = "interview.timeline-out-of-order", severity = Severity.ERROR,
        title = "The moments of a timeline happened in their order")
public final class TimelineOutOfOrder extends RuleCheck<Interview> {

    private static final List<String> ORDER = List.of("first thought", "passive looking", "event one", "active looking",
            "event two", "deciding", "first use", "ongoing use");

    public TimelineOutOfOrder() {
        super(Interview.class);
    }

    @Override
    protected void check(Interview interview, RuleContext context) {
        TimelineEvent latest = null;
        for (TimelineEvent event : inOrderOfMoments(interview)) {
            if (latest != null && event.getDate().compareTo(latest.getDate()) < 0) {
                context.report(event, Literals.TIMELINE_EVENT__DATE, "'" + event.getMoment() + "' on "
                        + event.getDate() + " lies before '" + latest.getMoment() + "' on " + latest.getDate()
                        + ". Correct one of the dates, or choose the moment that it was.",
                        Stream.of(Suggestion.MOMENT.of(latest.getMoment())));
            } else {
                latest = event;
            }
        }
    }

    private static List<TimelineEvent> inOrderOfMoments(Interview interview) {
        return interview.getTimeline().stream().filter(event -> event.getDate() != null)
                .sorted(Comparator.comparingInt(event -> ORDER.indexOf(event.getMoment()))).toList();
    }
}
