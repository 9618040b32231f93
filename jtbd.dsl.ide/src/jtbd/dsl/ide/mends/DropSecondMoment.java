package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.TimelineEvent;
import jtbd.dsl.rules.interview.DoubledMoment;

/** Gives an event of a timeline the moment that may have been meant, or takes it out. */
@Mends(DoubledMoment.class)
final class DropSecondMoment extends MendOf<TimelineEvent> {

    DropSecondMoment() {
        super(TimelineEvent.class);
    }

    @Override
    Stream<Proposal> mend(TimelineEvent event, Complaint complaint) {
        return Stream.concat(secondEvent(event, complaint), Stream.of(Proposal.possible("Remove this event",
                complaint.draft().remove(complaint.file().region(event)))));
    }

    private static Stream<Proposal> secondEvent(TimelineEvent event, Complaint complaint) {
        boolean isFree = ((Interview) event.eContainer()).getTimeline().stream()
                .noneMatch(other -> "event two".equals(other.getMoment()));
        return event.getMoment().equals("event one") && isFree
                ? Stream.of(Proposal.possible("Call it 'event two'",
                        complaint.draft().replace(complaint.region(), "event two")))
                : Stream.empty();
    }
}
