package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.rules.industry.NoJobs;

/** Adds a first job to an industry, to be written. */
@Mends(NoJobs.class)
final class AddFirstJob extends MendOf<Industry> {

    AddFirstJob() {
        super(Industry.class);
    }

    @Override
    Stream<Proposal> mend(Industry industry, Complaint complaint) {
        String name = new FreshNames(complaint.workspace().get()).like("FirstJob");
        return Stream.of(Proposal.possible("Add a job", complaint.draft().addTo(industry, "job " + name
                + " functional { when \"…\" want \"…\" so \"…\" }")));
    }
}
