package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;

/** Adds the parts that the sentence of a job lacks, where they are read. */
@Mends(jtbd.dsl.rules.job.IncompleteStatement.class)
final class CompleteSentence extends MendOf<Job> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.JOB__SITUATION, Literals.JOB__MOTIVATION,
            Literals.JOB__RESULT);

    CompleteSentence() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        Sentence sentence = new Sentence(job, PARTS);
        return Stream.of(Proposal.possible("Add " + sentence.missing(), sentence.complete(complaint.draft())));
    }
}
