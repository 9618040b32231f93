package jtbd.dsl.documents.html.sections;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import jtbd.dsl.jtbd.TimelineEvent;

/** How many days lie between two moments. */
final class DaysBetween {

    private DaysBetween() {
    }

    static int of(TimelineEvent earlier, TimelineEvent later) {
        return (int) ChronoUnit.DAYS.between(LocalDate.parse(earlier.getDate()), LocalDate.parse(later.getDate()));
    }
}
