package jtbd.dsl.measure;

import java.math.BigDecimal;

/**
 * Importance plus unmet satisfaction, 0–20 (Ulwick 2005): the more it matters and the less it is met, the higher.
 *
 * <p>{@code importance + max(importance − satisfaction, 0)}, both out of ten. Satisfaction beyond importance does not
 * lower the score below the importance. No unit.
 * Checks: (9, 3) → 15; (9, 5) → 13; (7.4, 7.4) → 7.4; (5, 9) → 5; (10, 0) → 20.
 *
 * <p>Source: Anthony W. Ulwick, <i>What Customers Want</i>, McGraw-Hill 2005, where it is the opportunity algorithm of
 * Outcome-Driven Innovation, which is a trademark of Strategyn; this project has no tie to it.
 *
 * @throws IllegalArgumentException if importance or satisfaction is not within 0–10
 */
public record OpportunityScore(BigDecimal importance, BigDecimal satisfaction) {

    /** The highest score there can be. */
    public static final BigDecimal HIGHEST = BigDecimal.valueOf(20);

    public OpportunityScore {
        importance = Decimals.inRange("Importance", importance, BigDecimal.ZERO, BigDecimal.TEN);
        satisfaction = Decimals.inRange("Satisfaction", satisfaction, BigDecimal.ZERO, BigDecimal.TEN);
    }

    /** The score of an importance and a satisfaction out of ten; see {@link Scale#outOfTen}. */
    public static OpportunityScore of(BigDecimal importance, BigDecimal satisfaction) {
        return new OpportunityScore(importance, satisfaction);
    }

    /** The score, 0–20. */
    public BigDecimal value() {
        return Decimals.plain(importance.add(unmet()));
    }

    /** How much importance exceeds satisfaction, 0–10. */
    public BigDecimal unmet() {
        return importance.subtract(satisfaction).max(BigDecimal.ZERO);
    }

    /** Whether people are more satisfied than they find it important. */
    public boolean overserved() {
        return satisfaction.compareTo(importance) > 0;
    }
}
