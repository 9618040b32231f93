package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.metric.DatesOutOfOrder;

/** Puts the measurements of a metric into the order of their days. */
@Mends(DatesOutOfOrder.class)
final class SortMeasurements extends MendOf<Metric> {

    SortMeasurements() {
        super(Metric.class);
    }

    @Override
    Stream<Proposal> mend(Metric metric, Complaint complaint) {
        List<Measurement> measurements = metric.getMeasurements();
        long days = measurements.stream().map(Measurement::getDate).distinct().count();
        // two values of one day cannot be told apart, and a date that is a slip is not mended by moving it
        return days < measurements.size() ? Stream.empty() : InOrder.by(Comparator.comparing(Measurement::getDate),
                measurements, "Put the measurements into the order of their days", complaint)
                .map(proposal -> Proposal.possible(proposal.label(), proposal.draft()));
    }
}
