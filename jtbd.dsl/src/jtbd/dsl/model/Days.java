package jtbd.dsl.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The day that a date of the model means; none where none is written, or one that the calendar does not have. */
final class Days {

    private Days() {
    }

    static Optional<LocalDate> of(String date) {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
