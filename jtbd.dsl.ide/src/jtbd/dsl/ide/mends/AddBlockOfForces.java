package jtbd.dsl.ide.mends;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.ForceKind;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.rules.job.MissingForces;

/** Asks for the forces of a job. */
@Mends(MissingForces.class)
final class AddBlockOfForces extends MendOf<Job> {

    AddBlockOfForces() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        String forces = ForceKind.VALUES.stream()
                .map(kind -> kind.getLiteral() + " 3/5 " + Wording.TO_BE_WRITTEN).collect(Collectors.joining(" "));
        return Stream.of(Proposal.possible("Add the four forces",
                complaint.draft().addTo(job, "forces { " + forces + " }")));
    }
}
