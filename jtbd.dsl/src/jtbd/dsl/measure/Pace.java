package jtbd.dsl.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** A period of the calendar that something can be counted per. */
public enum Pace {
    DAY(1, ChronoUnit.DAYS),
    WEEK(1, ChronoUnit.WEEKS),
    MONTH(1, ChronoUnit.MONTHS),
    QUARTER(3, ChronoUnit.MONTHS),
    YEAR(1, ChronoUnit.YEARS);

    private final int length;
    private final ChronoUnit unit;

    Pace(int length, ChronoUnit unit) {
        this.length = length;
        this.unit = unit;
    }

    /** The period of this name, as in {@code per year} or {@code per years}; none for any other word. */
    public static Optional<Pace> of(String period) {
        return Arrays.stream(values())
                .filter(pace -> period.equals(pace.word()) || period.equals(pace.word() + "s")).findFirst();
    }

    int wholePeriods(LocalDate from, LocalDate to) {
        return Math.toIntExact(unit.between(from, to) / length);
    }

    LocalDate after(LocalDate from, int periods) {
        return from.plus((long) periods * length, unit);
    }

    private String word() {
        return switch (this) {
            case DAY -> "day";
            case WEEK -> "week";
            case MONTH -> "month";
            case QUARTER -> "quarter";
            case YEAR -> "year";
        };
    }
}
