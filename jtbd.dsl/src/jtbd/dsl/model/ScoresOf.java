package jtbd.dsl.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Mean;
import jtbd.dsl.measure.Scale;

/**
 * The scores of an industry on the attributes of scorecards, as stated; of two scores on one attribute, the first.
 *
 * <p>Averages are on the scorecard's scale, over the attributes that have a score; no score counts as none, not as
 * zero. A score that names another scale, or lies beyond its own, does not enter them.
 */
public final class ScoresOf {

    private final Map<Attribute, AttributeScore> scores = new LinkedHashMap<>();

    private ScoresOf(Industry industry) {
        industry.getScorings().stream().flatMap(scoring -> scoring.getScores().stream()).forEach(score -> Linked
                .to(score.getAttribute()).ifPresent(attribute -> scores.putIfAbsent(attribute, score)));
    }

    public static ScoresOf industry(Industry industry) {
        return new ScoresOf(industry);
    }

    /** The attributes that have a score, as written. */
    public Collection<Attribute> attributes() {
        return scores.keySet();
    }

    /** The score as stated, on the scale of {@link #scale}. */
    public Optional<BigDecimal> value(Attribute attribute) {
        return Optional.ofNullable(scores.get(attribute)).map(AttributeScore::getValue);
    }

    /** The scale of a score: the one it states, else that of its scorecard. */
    public Optional<Scale> scale(Attribute attribute) {
        AttributeScore score = scores.get(attribute);
        return score == null ? scale(scorecard(attribute)) : scale(score);
    }

    /** The scale that a score is on: the one it states, else that of the scorecard, where the attribute is known. */
    public static Optional<Scale> scale(AttributeScore score) {
        return score.getScale() == null
                ? Linked.to(score.getAttribute()).flatMap(attribute -> scale(scorecard(attribute)))
                : scale(BigDecimal.ZERO, score.getScale());
    }

    /** How high a score is on its scale, 0–1; none without a score or a scale, and beyond the scale. */
    public Optional<BigDecimal> height(Attribute attribute) {
        return scale(attribute).flatMap(scale -> value(attribute).filter(scale::contains).map(scale::heightOf));
    }

    /** The mean of the scores of a pillar's attributes. */
    public Optional<BigDecimal> average(Pillar pillar) {
        return average(pillar.getAttributes());
    }

    /** The mean of the scores of all attributes of a scorecard. */
    public Optional<BigDecimal> average(Scorecard scorecard) {
        return average(scorecard.getPillars().stream().flatMap(pillar -> pillar.getAttributes().stream()).toList());
    }

    /** The scale of a scorecard; none where it states none that can be used. */
    public static Optional<Scale> scale(Scorecard scorecard) {
        return scale(scorecard.getMinimum(), scorecard.getMaximum());
    }

    private Optional<BigDecimal> average(List<Attribute> attributes) {
        return Mean.of(attributes.stream().filter(this::isOnTheScorecardsScale)
                .flatMap(attribute -> value(attribute).stream()).toList());
    }

    private boolean isOnTheScorecardsScale(Attribute attribute) {
        Optional<Scale> scale = scale(scorecard(attribute));
        return scale.isEmpty() || scale.equals(scale(attribute)) && height(attribute).isPresent();
    }

    private static Optional<Scale> scale(BigDecimal lowest, BigDecimal highest) {
        return lowest == null || highest == null || lowest.signum() < 0 || highest.compareTo(lowest) <= 0
                ? Optional.empty() : Optional.of(new Scale(lowest, highest));
    }

    private static Scorecard scorecard(Attribute attribute) {
        return (Scorecard) attribute.eContainer().eContainer();
    }
}
