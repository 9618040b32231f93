package jtbd.dsl.ide.completion;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.ScoresOf;

/** The whole steps of the scale that the score of an attribute is on, where they are few enough to choose from. */
final class ScaleSteps {

    private static final BigDecimal WIDEST = BigDecimal.TEN;

    private ScaleSteps() {
    }

    /** None where the attribute, and so its scorecard, is not known. */
    static Optional<Scale> scaleAt(Cursor cursor) {
        return Optional.ofNullable(cursor.begun(AttributeScore.class)).flatMap(ScoresOf::scale);
    }

    static List<String> of(Scale scale) {
        boolean isTooWide = scale.highest().subtract(scale.lowest()).compareTo(WIDEST) > 0;
        return isTooWide ? List.of() : Stream.iterate(scale.lowest(), step -> step.compareTo(scale.highest()) <= 0,
                step -> step.add(BigDecimal.ONE)).map(Decimals::text).toList();
    }
}
