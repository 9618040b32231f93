package jtbd.dsl.model;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;

/**
 * The level of a job: the stated one, else what its place among functional jobs says.
 *
 * <p>A functional job of another functional job is {@code little}, one that others are of is {@code big}; between
 * both it is little, since it is the parent that it helps to get done. All others are {@code core}.
 */
public final class JobLevels {

    private static final String CORE = "core";
    private static final String LITTLE = "little";
    private static final String BIG = "big";

    private final ChildJobs children;

    private JobLevels(Portfolio portfolio) {
        children = ChildJobs.in(portfolio);
    }

    public static JobLevels in(Portfolio portfolio) {
        return new JobLevels(portfolio);
    }

    /** One of core, related, little, big. */
    public String of(Job job) {
        if (job.getLevel() != null) {
            return job.getLevel();
        }
        if (!isFunctional(job)) {
            return CORE;
        }
        if (Linked.to(job.getParent()).filter(JobLevels::isFunctional).isPresent()) {
            return LITTLE;
        }
        return children.of(job).stream().anyMatch(JobLevels::isFunctional) ? BIG : CORE;
    }

    private static boolean isFunctional(Job job) {
        return job.getKind() == JobKind.FUNCTIONAL;
    }
}
