package jtbd.dsl.rules.metric;

import java.time.LocalDate;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** Measurements that are not in the order of their dates, or two of one day. */
@Rule(id = "metric.dates-out-of-order", severity = Severity.ERROR,
        title = "Measurements of a metric follow each other in time, one a day")
public final class DatesOutOfOrder extends RuleCheck<Metric> {

    public DatesOutOfOrder() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        LocalDate before = null;
        for (Measurement measurement : metric.getMeasurements()) {
            if (measurement.getDate() == null) {
                continue;
            }
            LocalDate date = LocalDate.parse(measurement.getDate());
            if (before != null && !date.isAfter(before)) {
                context.report(measurement, Literals.MEASUREMENT__DATE, date.equals(before)
                        ? "There are two measurements of " + date + ". Keep the one that holds."
                        : "The measurement of " + date + " stands after that of " + before
                                + ". Write them in the order of their dates.");
            } else {
                before = date;
            }
        }
    }
}
