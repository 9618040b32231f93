package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.job.TitleNoFeeling;
import jtbd.dsl.rules.job.TitleNotSeen;

/** Makes a functional job of one whose title names neither a feeling nor how others see the person. */
@Mends({TitleNoFeeling.class, TitleNotSeen.class})
final class MakeFunctional extends MendOf<Job> {

    MakeFunctional() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return Stream.of(Proposal.possible("Make the job functional", complaint.draft()
                .replace(complaint.file().region(job, Literals.JOB__KIND), JobKind.FUNCTIONAL.getLiteral())));
    }
}
