package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.rules.metric.MissingTarget;

/** Adds where a metric is to get to: more or less than today, for the author to correct. */
@Mends(MissingTarget.class)
final class AddTarget extends MendOf<Metric> {

    private static final String UNKNOWN = "0 %";

    AddTarget() {
        super(Metric.class);
    }

    @Override
    Stream<Proposal> mend(Metric metric, Complaint complaint) {
        return Stream.of("target > ", "target < ").map(target -> {
            String quantity = quantity(metric, complaint.file());
            Draft draft = complaint.draft().addTo(metric, target + quantity)
                    .leaveOpen(target, quantity.split("[\\s/]", 2)[0]);
            return Proposal.possible("Add '" + target + quantity + "', to be corrected",
                    quantity.equals(UNKNOWN) ? draft.leaveOpen(target + "0 ", "%") : draft);
        });
    }

    private static String quantity(Metric metric, FileView file) {
        Stream<Quantity> known = Stream.concat(Stream.ofNullable(metric.getBaseline()),
                metric.getMeasurements().stream().map(Measurement::getQuantity));
        return known.findFirst().map(today -> file.text(file.region(today)))
                .orElseGet(() -> metric.getUnit() == null ? UNKNOWN
                        : "0 " + file.text(file.region(metric, Literals.METRIC__UNIT)));
    }
}
