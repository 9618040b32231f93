package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.job.MissingMetric;

/** Names the metric that shows whether a job is done better. */
@Mends(MissingMetric.class)
final class NameMetric extends MendOf<Job> {

    NameMetric() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return Choices.named(Metric.class, job, Literals.JOB__METRICS, complaint, "measured by",
                (draft, statement) -> draft.addTo(job, statement));
    }
}
