package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.metric.MissingUnit;

/** Says what a metric counts: in a unit that other metrics have, the usual ones first. */
@Mends(MissingUnit.class)
final class NameUnit extends MendOf<Metric> {

    private static final int MANY = 4;

    NameUnit() {
        super(Metric.class);
    }

    @Override
    Stream<Proposal> mend(Metric metric, Complaint complaint) {
        return Stream.concat(used(complaint), Stream.of("%", "hours")).distinct().limit(MANY)
                .map(unit -> "unit " + unit)
                .map(unit -> Proposal.possible("Add '" + unit + "'", complaint.draft().addTo(metric, unit)));
    }

    private static Stream<String> used(Complaint complaint) {
        Map<String, Integer> times = new LinkedHashMap<>();
        complaint.workspace().get().all(Metric.class).stream().map(Metric::getUnit).filter(Objects::nonNull)
                .forEach(unit -> times.merge(unit, 1, Integer::sum));
        return times.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
