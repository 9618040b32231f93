package jtbd.dsl.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.StepKind;
import jtbd.dsl.measure.MapCoverage;

/** The eight steps of a job map in their order, with what is entered for each. */
public final class MapSteps {

    private final List<MapStep> asWritten;
    private final Map<StepKind, List<MapStep>> byKind = new EnumMap<>(StepKind.class);

    private MapSteps(List<MapStep> steps) {
        asWritten = steps;
        for (MapStep step : steps) {
            byKind.computeIfAbsent(step.getKind(), kind -> new ArrayList<>()).add(step);
        }
    }

    /** The steps of this map; of no map, eight missing ones. */
    public static MapSteps of(JobMap map) {
        return new MapSteps(map == null ? List.of() : map.getSteps());
    }

    /** What is entered for a step: nothing, one entry, or more by mistake. */
    public List<MapStep> entries(StepKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The steps without an entry. */
    public List<StepKind> missing() {
        return Stream.of(StepKind.values()).filter(kind -> !byKind.containsKey(kind)).toList();
    }

    /** The entries for a step that had one before. */
    public List<MapStep> doubled() {
        return byKind.values().stream().flatMap(entries -> entries.stream().skip(1)).toList();
    }

    /** The entries that stand after one for a later step. */
    public List<MapStep> outOfOrder() {
        List<MapStep> late = new ArrayList<>();
        int furthest = -1;
        for (MapStep step : asWritten) {
            if (step.getKind().ordinal() < furthest) {
                late.add(step);
            }
            furthest = Math.max(furthest, step.getKind().ordinal());
        }
        return late;
    }

    public MapCoverage coverage() {
        return new MapCoverage(byKind.size(), count(step -> !step.getSupport().isEmpty()),
                count(step -> !step.getOutcomes().isEmpty()));
    }

    private int count(Predicate<MapStep> has) {
        return (int) byKind.values().stream().filter(entries -> entries.stream().anyMatch(has)).count();
    }
}
