package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.rules.score.DoubledSegment;

/** Takes out the rating among a segment that has one already. */
@Mends(DoubledSegment.class)
final class DropSecondRating extends MendOf<SegmentRating> {

    DropSecondRating() {
        super(SegmentRating.class);
    }

    @Override
    Stream<Proposal> mend(SegmentRating rating, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove this rating",
                complaint.draft().remove(complaint.file().region(rating))));
    }
}
