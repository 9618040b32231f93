package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.competitor.HiredForNothing;

/** Names the job that a competitor is hired for. */
@Mends(HiredForNothing.class)
final class NameHiredFor extends MendOf<Competitor> {

    NameHiredFor() {
        super(Competitor.class);
    }

    @Override
    Stream<Proposal> mend(Competitor competitor, Complaint complaint) {
        return Choices.of(Job.class, competitor, Literals.HIRE__JOB, complaint).map(job -> Proposal.possible(
                "Add 'hired for " + job + "'", complaint.draft().addTo(competitor,
                        "hired for " + job + " because " + Wording.TO_BE_WRITTEN)));
    }
}
