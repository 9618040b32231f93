package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DAY;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.rules.Suggestion;

/** A day in a spelling of everyday life: 31.12.2026, 31/12/2026, 12/31/2026, 2026/12/31, 2026-3-1 or 31 March 2026. */
final class ForeignDay {

    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d\\p{L}])");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./-])(\\d{1,2})\\2(\\d{1,2})(?![\\d\\p{L}])");
    private static final Pattern SPOKEN = Pattern.compile("(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.?\\h+(?:of\\h+)?"
            + "(?<month>\\p{L}{3,})|(?<first>\\p{L}{3,})\\.?\\h+(?<then>\\d{1,2})(?:st|nd|rd|th)?),?\\h+(?<year>\\d{4})"
            + "(?![\\d\\p{L}])");
    private static final int CENTURY = 2000;

    private ForeignDay() {
    }

    /** The one that begins at the place. */
    static Optional<Mended> at(int place, String text) {
        return match(YEAR_FIRST, place, text)
                .map(day -> mended(day, days(day(number(day, 1), number(day, 3), number(day, 4)))))
                .or(() -> match(YEAR_LAST, place, text).map(day -> mended(day, yearLast(day))))
                .or(() -> match(SPOKEN, place, text).map(day -> mended(day, days(spoken(day)))))
                .flatMap(mended -> mended);
    }

    private static Optional<Matcher> match(Pattern spelling, int place, String text) {
        return Optional.of(spelling.matcher(text).region(place, text.length()).useTransparentBounds(true))
                .filter(Matcher::lookingAt);
    }

    /** Only between strokes the month may come first, as Americans write it. */
    private static List<String> yearLast(Matcher day) {
        int year = number(day, 4) < CENTURY ? CENTURY + number(day, 4) % 100 : number(day, 4);
        Optional<String> dayFirst = day(year, number(day, 3), number(day, 1));
        return day.group(2).equals("/") ? days(dayFirst, day(year, number(day, 1), number(day, 3))) : days(dayFirst);
    }

    private static Optional<String> spoken(Matcher day) {
        boolean isDayFirst = day.group("day") != null;
        String name = day.group(isDayFirst ? "month" : "first").toUpperCase(Locale.ROOT);
        int number = Integer.parseInt(day.group(isDayFirst ? "day" : "then"));
        return Stream.of(Month.values()).filter(month -> month.name().startsWith(name)).findFirst()
                .flatMap(month -> day(Integer.parseInt(day.group("year")), month.getValue(), number));
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }

    private static Optional<String> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @SafeVarargs
    private static List<String> days(Optional<String>... days) {
        return Stream.of(days).flatMap(Optional::stream).distinct().toList();
    }

    /** The day that is meant; of several, somebody has to choose. */
    static Optional<Mended> mended(Matcher written, List<String> days) {
        if (days.isEmpty() || days.contains(written.group())) {
            return Optional.empty();
        }
        Span span = new Span(written.start(), written.end());
        Mistake mistake = new Mistake(span, "A day is written as year, month and day: write "
                + String.join(" or ", days) + " instead of " + written.group() + ".",
                days.stream().map(Suggestion.WORD::of).toArray(String[]::new));
        return Optional.of(new Mended(mistake,
                Way.by(new Rereading(span.from(), span.to(), RULE_DAY, days.get(0), days.size() == 1))));
    }
}
