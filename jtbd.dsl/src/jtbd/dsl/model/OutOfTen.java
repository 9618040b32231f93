package jtbd.dsl.model;

import java.math.BigDecimal;
import java.util.Optional;

import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.measure.Scale;

/** What a stated score or strength is out of ten, 0–10; none where it is not stated or lies beyond its scale. */
public final class OutOfTen {

    private OutOfTen() {
    }

    public static Optional<BigDecimal> of(Score score) {
        return score == null ? Optional.empty() : of(score.getValue(), score.getScale());
    }

    public static Optional<BigDecimal> of(Force force) {
        return of(force.getStrength(), ForceScale.of(force));
    }

    public static Optional<BigDecimal> of(AttributeScore score) {
        return ScoresOf.scale(score).filter(scale -> score.getValue() != null && scale.contains(score.getValue()))
                .map(scale -> scale.outOfTen(score.getValue()));
    }

    private static Optional<BigDecimal> of(BigDecimal value, BigDecimal highest) {
        return value == null || highest == null ? Optional.empty()
                : Scale.endingAt(highest).filter(scale -> scale.contains(value)).map(scale -> scale.outOfTen(value));
    }
}
