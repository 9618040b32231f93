package jtbd.workspace.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.ZoneThresholds;

/** The table `[zones]` of a `jtbd.toml`: the opportunity scores, 0–20, from which zones begin. */
record ZoneEdges(TomlValues toml) {

    static final String TABLE = "zones";

    /** From the highest edge to the lowest. */
    static final List<String> KEYS = List.of("extremely-underserved", "underserved", "worth-a-look");

    /** The edges, the usual ones where nothing is said; the usual ones, too, where what is said cannot be used. */
    ZoneThresholds read() {
        ZoneThresholds usual = ZoneThresholds.USUAL;
        Optional<BigDecimal> first = number(0, usual.extremelyUnderserved());
        Optional<BigDecimal> second = number(1, usual.underserved());
        Optional<BigDecimal> third = number(2, usual.worthALook());
        if (first.isEmpty() || second.isEmpty() || third.isEmpty()) {
            return usual;
        }
        List<BigDecimal> edges = List.of(first.get(), second.get(), third.get());
        return fall(edges) ? new ZoneThresholds(edges.get(0), edges.get(1), edges.get(2)) : usual;
    }

    /** None where something else than a score stands there. */
    private Optional<BigDecimal> number(int zone, BigDecimal usual) {
        List<String> key = key(zone);
        Object value = toml.get(key);
        if (value == null) {
            return Optional.of(usual);
        }
        if (value instanceof Number number && number.doubleValue() >= 0
                && number.doubleValue() <= OpportunityScore.HIGHEST.doubleValue()) {
            return Optional.of(new BigDecimal(number.toString()));
        }
        toml.problem(toml.value(key), "a number from 0 to %s is wanted here, not %s"
                .formatted(OpportunityScore.HIGHEST, TomlValues.quoted(value)));
        return Optional.empty();
    }

    private boolean fall(List<BigDecimal> edges) {
        boolean fall = true;
        for (int lower = 1; lower < edges.size(); lower++) {
            if (edges.get(lower - 1).compareTo(edges.get(lower)) <= 0) {
                fall = false;
                // the one of the two that the file names
                int named = toml.get(key(lower)) == null ? lower - 1 : lower;
                toml.problem(toml.value(key(named)), "'%s' must be above '%s', but %s is not above %s".formatted(
                        KEYS.get(lower - 1), KEYS.get(lower), edges.get(lower - 1).toPlainString(),
                        edges.get(lower).toPlainString()));
            }
        }
        return fall;
    }

    private static List<String> key(int zone) {
        return List.of(TABLE, KEYS.get(zone));
    }
}
