package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.rules.score.DoubledAttribute;

/** Takes out the score of an attribute that has one already. */
@Mends(DoubledAttribute.class)
final class DropSecondAttributeScore extends MendOf<AttributeScore> {

    DropSecondAttributeScore() {
        super(AttributeScore.class);
    }

    @Override
    Stream<Proposal> mend(AttributeScore score, Complaint complaint) {
        return Stream.of(Proposal.possible("Remove this score",
                complaint.draft().remove(complaint.file().region(score))));
    }
}
