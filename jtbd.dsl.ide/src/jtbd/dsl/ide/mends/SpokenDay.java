package jtbd.dsl.ide.mends;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A day as people write it in English: {@code 3 March}, {@code March 3rd, 2026}. */
final class SpokenDay {

    private static final Pattern SPOKEN = Pattern.compile("(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?"
            + "(?<month>\\p{L}{3,})|(?<first>\\p{L}{3,})\\s+(?<then>\\d{1,2})(?:st|nd|rd|th)?)"
            + "(?:,?\\s+(?<year>\\d{4}))?");

    private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private SpokenDay() {
    }

    /** The day; without its year, the last one of that name up to today. */
    static Optional<LocalDate> of(String words, LocalDate today) {
        Matcher spoken = SPOKEN.matcher(words);
        try {
            if (WRITTEN.matcher(words).matches()) {
                return Optional.of(LocalDate.parse(words));
            }
            return spoken.matches() ? of(spoken, today) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> of(Matcher spoken, LocalDate today) {
        String name = (spoken.group("month") == null ? spoken.group("first") : spoken.group("month"))
                .toUpperCase(Locale.ROOT);
        int number = Integer.parseInt(spoken.group("day") == null ? spoken.group("then") : spoken.group("day"));
        return Stream.of(Month.values()).filter(month -> month.name().startsWith(name)).findFirst().map(month -> {
            if (spoken.group("year") != null) {
                return LocalDate.of(Integer.parseInt(spoken.group("year")), month, number);
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), month, number);
            return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
        });
    }
}
