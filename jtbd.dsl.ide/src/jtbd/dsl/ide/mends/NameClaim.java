package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.interview.AnswerLedNowhere;

/** Names the job that an answer is the evidence for. */
@Mends(AnswerLedNowhere.class)
final class NameClaim extends MendOf<Answer> {

    NameClaim() {
        super(Answer.class);
    }

    @Override
    Stream<Proposal> mend(Answer answer, Complaint complaint) {
        ITextRegion text = complaint.file().region(answer, Literals.ANSWER__ANSWER);
        return Choices.of(Job.class, answer, Literals.ANSWER__TARGETS, complaint).map(job -> Proposal.possible(
                "Add 'evidence for " + job + "'",
                complaint.draft().insert(text.getOffset() + text.getLength(), " evidence for " + job)));
    }
}
