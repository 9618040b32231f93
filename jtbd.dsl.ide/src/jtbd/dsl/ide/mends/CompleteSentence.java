package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;

/** Adds the parts that the sentence of a job lacks, where they are read. */
@Mends(jtbd.dsl.rules.job.IncompleteStatement.class)
final class CompleteSentence extends MendOf<Job> {

    CompleteSentence() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        Sentence sentence = Sentence.of(job);
        return Stream.of(Proposal.possible("Add " + sentence.missing(), sentence.complete(complaint.draft())));
    }
}
