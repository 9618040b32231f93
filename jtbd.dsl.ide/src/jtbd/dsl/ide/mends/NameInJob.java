package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.rules.metric.UnusedMetric;
import jtbd.dsl.rules.segment.UnusedSegment;

/** Names a metric or a segment in a job of the same file and industry: first in those that have none yet. */
@Mends({UnusedMetric.class, UnusedSegment.class})
final class NameInJob extends MendOf<Named> {

    private static final int MANY = 3;

    NameInJob() {
        super(Named.class);
    }

    @Override
    Stream<Proposal> mend(Named unused, Complaint complaint) {
        List<Job> jobs = EcoreUtil2.getAllContentsOfType(complaint.file().model(), Job.class);
        return jobs.stream().filter(job -> HomeIndustry.of(job).equals(HomeIndustry.of((IndustryPart) unused)))
                .sorted(Comparator.comparing(job -> unused instanceof Metric && !job.getMetrics().isEmpty()))
                .flatMap(job -> unused instanceof Metric ? measured(unused, job, complaint)
                        : executed(unused, job, complaint))
                .limit(MANY);
    }

    private static Stream<Proposal> measured(Named metric, Job job, Complaint complaint) {
        return VisibleNames.meaning(metric, job, Literals.JOB__METRICS).map(name -> proposal("measured by " + name, job,
                complaint.draft().addName(name, job, Literals.JOB__METRICS, "measured by"))).stream();
    }

    private static Stream<Proposal> executed(Named segment, Job job, Complaint complaint) {
        return job.getExecutor() != null ? Stream.empty()
                : VisibleNames.meaning(segment, job, Literals.JOB__EXECUTOR).map(name -> "for " + name)
                        .map(statement -> proposal(statement, job, complaint.draft().addTo(job, statement))).stream();
    }

    private static Proposal proposal(String statement, Job job, Draft draft) {
        return Proposal.possible("Add '" + statement + "' to job '" + job.getName() + "'", draft);
    }
}
