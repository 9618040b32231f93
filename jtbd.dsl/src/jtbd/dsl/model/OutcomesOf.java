package jtbd.dsl.model;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.Outcome;

/** The desired outcomes of a job: its own, then those of the steps of its map, as written. */
public final class OutcomesOf {

    private OutcomesOf() {
    }

    public static List<Outcome> job(Job job) {
        return Stream.concat(job.getOutcomes().stream(), ofMap(job.getMap())).toList();
    }

    private static Stream<Outcome> ofMap(JobMap map) {
        return map == null ? Stream.empty() : map.getSteps().stream().flatMap(step -> step.getOutcomes().stream());
    }
}
