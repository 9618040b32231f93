package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.TimelineEvent;
import jtbd.dsl.rules.interview.DoubledMoment;

/** Gives an event of a timeline the moment that may have been meant, or takes out one that tells nothing. */
@Mends(DoubledMoment.class)
final class DropSecondMoment extends MendOf<TimelineEvent> {

    DropSecondMoment() {
        super(TimelineEvent.class);
    }

    @Override
    Stream<Proposal> mend(TimelineEvent event, Complaint complaint) {
        return Stream.concat(secondEvent(event, complaint), needless(event).map(needless -> Proposal.possible(
                needless == event ? "Remove this event" : "Remove the first event",
                complaint.draft().remove(complaint.file().region(needless)))));
    }

    /** One that only has a day; none where both tell what happened. */
    private static Stream<TimelineEvent> needless(TimelineEvent event) {
        return Stream.concat(Stream.of(event), others(event)
                .filter(other -> other.getMoment().equals(event.getMoment())))
                .filter(each -> each.getText() == null).limit(1);
    }

    private static Stream<TimelineEvent> others(TimelineEvent event) {
        return ((Interview) event.eContainer()).getTimeline().stream().filter(other -> other != event);
    }

    private static Stream<Proposal> secondEvent(TimelineEvent event, Complaint complaint) {
        boolean isFree = others(event).noneMatch(other -> "event two".equals(other.getMoment()));
        return event.getMoment().equals("event one") && isFree
                ? Stream.of(Proposal.possible("Call it 'event two'",
                        complaint.draft().replace(complaint.region(), "event two")))
                : Stream.empty();
    }
}
