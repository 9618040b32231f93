package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.util.List;

/**
 * The opportunity scores, 0–20, from which a zone begins: extremely underserved, underserved, worth a look.
 *
 * <p>Below the last a score is served; where satisfaction exceeds importance it is overserved, whatever the score.
 * Ulwick (<i>What Customers Want</i>, 2005) calls 15, 12 and 10 extreme, high and solid opportunities; others draw the
 * edges elsewhere, so they are a setting, and a page that shows zones names the edges in force.
 *
 * @throws IllegalArgumentException if an edge is not within 0–20, or they do not fall from the first to the last
 */
public record ZoneThresholds(BigDecimal extremelyUnderserved, BigDecimal underserved, BigDecimal worthALook) {

    /** 15, 12 and 10. */
    public static final ZoneThresholds USUAL =
            new ZoneThresholds(BigDecimal.valueOf(15), BigDecimal.valueOf(12), BigDecimal.valueOf(10));

    public ZoneThresholds {
        extremelyUnderserved = edge(extremelyUnderserved);
        underserved = edge(underserved);
        worthALook = edge(worthALook);
        if (extremelyUnderserved.compareTo(underserved) <= 0 || underserved.compareTo(worthALook) <= 0) {
            throw new IllegalArgumentException("Zone thresholds must fall, as 15, 12, 10 do");
        }
    }

    /** The zone that a score lies in; one right on an edge is in the zone that begins there. */
    public Zone zoneOf(OpportunityScore score) {
        if (score.overserved()) {
            return Zone.OVERSERVED;
        }
        BigDecimal value = score.value();
        if (value.compareTo(extremelyUnderserved) >= 0) {
            return Zone.EXTREMELY_UNDERSERVED;
        }
        if (value.compareTo(underserved) >= 0) {
            return Zone.UNDERSERVED;
        }
        return value.compareTo(worthALook) >= 0 ? Zone.WORTH_A_LOOK : Zone.SERVED;
    }

    /** The lower edges of the three upper zones on the opportunity landscape, highest first. */
    public List<ZoneLine> lines() {
        return List.of(new ZoneLine(Zone.EXTREMELY_UNDERSERVED, extremelyUnderserved),
                new ZoneLine(Zone.UNDERSERVED, underserved), new ZoneLine(Zone.WORTH_A_LOOK, worthALook));
    }

    private static BigDecimal edge(BigDecimal threshold) {
        return Decimals.inRange("Zone threshold", threshold, BigDecimal.ZERO, OpportunityScore.HIGHEST);
    }
}
