package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value of a metric as measured on a day, in the metric's unit. */
public record Reading(LocalDate date, BigDecimal value) {
}
