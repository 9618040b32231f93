package jtbd.dsl.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.Coverage;
import jtbd.dsl.measure.EvidenceCoverage;

/** How many jobs, forces and outcomes rest on an answer or an interview. */
public final class EvidenceCoverageOf {

    private EvidenceCoverageOf() {
    }

    /** Over all jobs of the workspace. */
    public static EvidenceCoverage all(Portfolio portfolio) {
        return jobs(portfolio.all(Job.class), portfolio);
    }

    /** Over the jobs of an industry. */
    public static EvidenceCoverage industry(Industry industry, Portfolio portfolio) {
        return jobs(portfolio.partsOf(industry, Job.class), portfolio);
    }

    private static EvidenceCoverage jobs(Collection<Job> jobs, Portfolio portfolio) {
        EvidenceOf evidence = EvidenceOf.in(portfolio);
        return new EvidenceCoverage(coverage(evidence, jobs.stream()),
                coverage(evidence, jobs.stream().flatMap(job -> ForcesOf.job(job).stream())
                        .flatMap(forces -> forces.getForces().stream())),
                coverage(evidence, jobs.stream().flatMap(job -> OutcomesOf.job(job).stream())));
    }

    private static Coverage coverage(EvidenceOf evidence, Stream<? extends EObject> claims) {
        List<Boolean> backed = claims.map(claim -> !evidence.claim(claim).isEmpty()).toList();
        return new Coverage((int) backed.stream().filter(Boolean::booleanValue).count(), backed.size());
    }
}
