package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
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
        List<NewForce> forces = ForceKind.VALUES.stream().map(NewForce::new).toList();
        Draft draft = complaint.draft().addTo(job, forces.stream().map(NewForce::statement)
                .collect(Collectors.joining(" ", "forces { ", " }")));
        forces.forEach(force -> force.leaveOpen(draft));
        return Stream.of(Proposal.possible("Add the four forces", draft));
    }
}
