package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.rules.metric.UnusedMetric;
import jtbd.dsl.rules.segment.UnusedSegment;

/** Names a metric or a segment in a job of the same file and industry that has none yet. */
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
                .flatMap(job -> statement(unused, job).map(statement -> Proposal.possible(
                        "Add '" + statement + "' to job '" + job.getName() + "'",
                        complaint.draft().addTo(job, statement))))
                .limit(MANY);
    }

    private static Stream<String> statement(Named unused, Job job) {
        if (unused instanceof Metric && job.getMetrics().isEmpty()) {
            return Stream.of("measured by " + VisibleNames.of(unused, job, Literals.JOB__METRICS));
        }
        return unused instanceof Segment && job.getExecutor() == null
                ? Stream.of("for " + VisibleNames.of(unused, job, Literals.JOB__EXECUTOR)) : Stream.empty();
    }
}
