package jtbd.dsl.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.settings.Settings;

/** Jobs in the order of their room for something better: the computed opportunity first, then the stated score. */
public final class RankedJobs {

    private static final int FEW = 5;

    private RankedJobs() {
    }

    public static List<Job> of(List<Job> jobs) {
        return Ranking.byOpportunity(jobs.stream().sorted(Comparator.comparing(RankedJobs::stated).reversed()).toList(),
                OpportunityOf::job);
    }

    /** The first few of those with an opportunity, as a small window has room for them. */
    public static List<Job> withMostToGain(List<Job> jobs) {
        return of(jobs).stream().filter(job -> OpportunityOf.job(job).isPresent()).limit(FEW).toList();
    }

    /** Whether the numbers say so or, where there are none, the authors. */
    public static boolean isUnderserved(Job job, Settings settings) {
        return OpportunityOf.job(job).map(score -> settings.zones().zoneOf(score).isUnderserved())
                .orElse(job.isUnderserved());
    }

    public static boolean isRated(Job job) {
        return job.getScore() != null || OpportunityOf.job(job).isPresent();
    }

    private static BigDecimal stated(Job job) {
        return OutOfTen.of(job.getScore()).orElse(BigDecimal.ONE.negate());
    }
}
