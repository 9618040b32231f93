package jtbd.dsl.syntax;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a target is due by, where no day is named but the end of some time: {@code by Q4 2027, by end of 2027}. */
final class SpokenDeadline {

    private static final Pattern TIME = Pattern.compile("(?<end>(?:the\\h+)?end\\h+of\\h+)?"
            + "(?:(?:Q(?<quarter>[1-4])[\\h/]\\h*|(?<month>\\p{L}{3,})\\h+))?(?<year>\\d{4})(?![\\d\\p{L}-])");
    private static final Pattern BEFORE = Pattern.compile("\\bby\\h+\\z");
    private static final int MONTHS_OF_QUARTER = 3;

    private SpokenDeadline() {
    }

    /** The one that begins at the place. */
    static Optional<Mended> at(int place, String text) {
        Matcher time = TIME.matcher(text).region(place, text.length()).useTransparentBounds(true);
        boolean isOne = BEFORE.matcher(text.substring(new TextLines(text).start(place), place)).find()
                && time.lookingAt() && (time.group("end") != null || time.group("quarter") != null);
        return isOne ? lastMonth(time).flatMap(month -> ForeignDay.mended(time, List.of(lastDay(month, time))))
                : Optional.empty();
    }

    private static String lastDay(Month month, Matcher time) {
        LocalDate day = YearMonth.of(Integer.parseInt(time.group("year")), month).atEndOfMonth();
        return day.toString();
    }

    private static Optional<Month> lastMonth(Matcher time) {
        if (time.group("quarter") != null) {
            return Optional.of(Month.of(MONTHS_OF_QUARTER * Integer.parseInt(time.group("quarter"))));
        }
        if (time.group("month") == null) {
            return Optional.of(Month.DECEMBER);
        }
        String name = time.group("month").toUpperCase(Locale.ROOT);
        return Stream.of(Month.values()).filter(month -> month.name().startsWith(name)).findFirst();
    }
}
