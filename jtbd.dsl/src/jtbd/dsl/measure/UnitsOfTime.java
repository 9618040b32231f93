package jtbd.dsl.measure;

import java.util.Map;
import java.util.Optional;

/** The units of time that are of one length, in seconds; a month or a year is not. */
public final class UnitsOfTime {

    private static final Map<String, Integer> SECONDS = Map.of("second", 1, "minute", 60, "hour", 3_600,
            "day", 86_400, "week", 604_800);

    private UnitsOfTime() {
    }

    /** How long one of the unit is; none for other units. */
    public static Optional<Integer> seconds(String unit) {
        return Optional.ofNullable(SECONDS.get(unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit));
    }
}
