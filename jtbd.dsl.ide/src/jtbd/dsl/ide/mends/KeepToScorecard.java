package jtbd.dsl.ide.mends;

import java.math.BigDecimal;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.rules.score.AttributeOutOfScale;

/** Writes the nearest score that the scale of a scorecard has. */
@Mends(AttributeOutOfScale.class)
final class KeepToScorecard extends MendOf<AttributeScore> {

    KeepToScorecard() {
        super(AttributeScore.class);
    }

    @Override
    Stream<Proposal> mend(AttributeScore score, Complaint complaint) {
        return AttributeOutOfScale.scaleOf(score).map(scale -> nearest(score.getValue(), scale)).stream()
                .map(value -> value.toPlainString())
                .map(value -> Proposal.possible("Write " + value, complaint.draft()
                        .replace(complaint.file().region(score, Literals.ATTRIBUTE_SCORE__VALUE), value)));
    }

    private static BigDecimal nearest(BigDecimal value, Scale scale) {
        return value.min(scale.highest()).max(scale.lowest());
    }
}
