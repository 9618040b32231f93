package jtbd.dsl.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jtbd.dsl.jtbd.Job;

/** The jobs that say they are {@code of} a job, in the portfolio's order. */
public final class ChildJobs {

    private final Map<Job, List<Job>> byParent = new LinkedHashMap<>();

    private ChildJobs(Portfolio portfolio) {
        for (Job job : portfolio.all(Job.class)) {
            Linked.to(job.getParent())
                    .ifPresent(parent -> byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(job));
        }
    }

    public static ChildJobs in(Portfolio portfolio) {
        return portfolio.keep(ChildJobs.class, () -> new ChildJobs(portfolio));
    }

    public List<Job> of(Job parent) {
        return byParent.getOrDefault(parent, List.of());
    }
}
