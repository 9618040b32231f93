package jtbd.dsl.documents.html.pages;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.Ranking;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutOfTen;

/** Jobs in the order of their room for something better: the computed opportunity first, then the stated score. */
final class RankedJobs {

    private RankedJobs() {
    }

    static List<Job> of(List<Job> jobs) {
        return Ranking.byOpportunity(jobs.stream().sorted(Comparator.comparing(RankedJobs::stated).reversed()).toList(),
                OpportunityOf::job);
    }

    /** Whether the numbers say so or, where there are none, the authors. */
    static boolean isUnderserved(Job job, Standpoint here) {
        return OpportunityOf.job(job).map(score -> here.edition().settings().zones().zoneOf(score).isUnderserved())
                .orElse(job.isUnderserved());
    }

    static boolean isRated(Job job) {
        return job.getScore() != null || OpportunityOf.job(job).isPresent();
    }

    private static BigDecimal stated(Job job) {
        return OutOfTen.of(job.getScore()).orElse(BigDecimal.ONE.negate());
    }
}
