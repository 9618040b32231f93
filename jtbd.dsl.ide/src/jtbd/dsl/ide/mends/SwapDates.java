package jtbd.dsl.ide.mends;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.TimelineEvent;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.interview.TimelineOutOfOrder;

/** Gives two moments of a timeline each other's dates. */
@Mends(TimelineOutOfOrder.class)
final class SwapDates extends MendOf<TimelineEvent> {

    SwapDates() {
        super(TimelineEvent.class);
    }

    @Override
    Stream<Proposal> mend(TimelineEvent event, Complaint complaint) {
        Set<String> suggested = complaint.suggested(Suggestion.MOMENT).collect(Collectors.toSet());
        return ((Interview) event.eContainer()).getTimeline().stream()
                .filter(other -> suggested.contains(other.getMoment()))
                .map(other -> Proposal.possible("Swap the dates of '" + event.getMoment() + "' and '"
                        + other.getMoment() + "'", swapped(event, other, complaint)));
    }

    private static Draft swapped(TimelineEvent event, TimelineEvent other, Complaint complaint) {
        return complaint.draft()
                .replace(complaint.file().region(event, Literals.TIMELINE_EVENT__DATE), other.getDate())
                .replace(complaint.file().region(other, Literals.TIMELINE_EVENT__DATE), event.getDate());
    }
}
