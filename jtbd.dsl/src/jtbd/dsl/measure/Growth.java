package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A steady relative change, such as {@code +20 % per year}: every period multiplies by the same factor.
 *
 * <p>20 % per year is 44 % after two years. Within a period the change is linear, so half a year brings 10 %. Months,
 * quarters and years are those of the calendar: from 31 January, one month ends on the last of February.
 *
 * @param percent the change per period, in percent; below zero for a decrease, at least −100
 * @param pace the period
 * @throws IllegalArgumentException if the percentage is below −100
 */
public record Growth(BigDecimal percent, Pace pace) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Growth {
        if (percent.compareTo(HUNDRED.negate()) < 0) {
            throw new IllegalArgumentException("Nothing shrinks by more than 100 %: " + Decimals.text(percent));
        }
    }

    /** What a change by so many percent, once, makes of the start. */
    public static BigDecimal once(BigDecimal start, BigDecimal percent) {
        return Decimals.plain(start.add(start.multiply(percent).movePointLeft(2)));
    }

    /** What the start has to become from the one day to the other; the start itself where no day has passed. */
    public BigDecimal reached(BigDecimal start, LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return Decimals.plain(start);
        }
        int whole = pace.wholePeriods(from, to);
        LocalDate begin = pace.after(from, whole);
        BigDecimal running = Decimals.quotient(
                ChronoUnit.DAYS.between(begin, to), ChronoUnit.DAYS.between(begin, pace.after(from, whole + 1)));
        BigDecimal factor = once(BigDecimal.ONE, percent).pow(whole, MathContext.DECIMAL64);
        return Decimals.plain(once(start.multiply(factor), percent.multiply(running)).round(MathContext.DECIMAL64));
    }

    /** The end of the period that this day falls in, counted from the first day; at least one period after it. */
    public LocalDate periodEnd(LocalDate first, LocalDate day) {
        int whole = pace.wholePeriods(first, day);
        boolean onTheEdge = whole > 0 && pace.after(first, whole).equals(day);
        return pace.after(first, onTheEdge ? whole : whole + 1);
    }
}
