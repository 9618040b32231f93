package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Measurement;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.model.AmountOf;
import jtbd.dsl.rules.metric.MissingTarget;

/** Adds where a metric is to get to, for the author to correct: more or less than today, where there can be less. */
@Mends(MissingTarget.class)
final class AddTarget extends MendOf<Metric> {

    private static final String UNKNOWN = "0 %";

    AddTarget() {
        super(Metric.class);
    }

    @Override
    Stream<Proposal> mend(Metric metric, Complaint complaint) {
        Optional<Quantity> today = Stream.concat(Stream.ofNullable(metric.getBaseline()),
                metric.getMeasurements().stream().map(Measurement::getQuantity)).findFirst();
        boolean isLeast = today.filter(known -> AmountOf.isLeast(known, metric)).isPresent();
        Stream<String> less = isLeast ? Stream.empty() : Stream.of(today.isPresent() ? "target < " : "target <= ");
        String quantity = quantity(metric, today, complaint.file());
        return Stream.concat(Stream.of("target > "), less).map(target -> proposal(target, quantity, metric, complaint));
    }

    private static Proposal proposal(String target, String quantity, Metric metric, Complaint complaint) {
        Draft draft = complaint.draft().addTo(metric, target + quantity)
                .leaveOpen(target, quantity.split("[\\s/]", 2)[0]);
        return Proposal.possible("Add '" + target + quantity + "', to be corrected",
                quantity.equals(UNKNOWN) ? draft.leaveOpen(target + "0 ", "%") : draft);
    }

    private static String quantity(Metric metric, Optional<Quantity> today, FileView file) {
        return today.map(known -> file.text(file.region(known)))
                .orElseGet(() -> metric.getUnit() == null ? UNKNOWN
                        : "0 " + file.text(file.region(metric, Literals.METRIC__UNIT)));
    }
}
