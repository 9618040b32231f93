package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.naming.Project;
import jtbd.dsl.rules.job.NoIndustry;

/** Names the industry that a job belongs to. */
@Mends(NoIndustry.class)
final class NameIndustry extends MendOf<Job> {

    private static final int MANY = 5;

    NameIndustry() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return Project.of(job).ownOf(complaint.workspace().get().all(Industry.class)).stream()
                .filter(industry -> industry.getName() != null).limit(MANY)
                .map(industry -> VisibleNames.of(industry, job, Literals.INDUSTRY_PART__INDUSTRY))
                .map(industry -> Proposal.possible("Add 'in " + industry + "'",
                        complaint.draft().addTo(job, "in " + industry)));
    }
}
