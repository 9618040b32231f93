package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.rules.Suggestion;

/** Leaves a word of praise out of an outcome or a job. */
@Mends({jtbd.dsl.rules.outcome.VagueWords.class, jtbd.dsl.rules.job.VagueWords.class})
final class LeaveOutPraise implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.NEEDLESS).flatMap(word -> TextWithout.capitalWords(word, complaint)
                .map(draft -> Proposal.possible("Leave out '" + word + "'", draft)).stream());
    }
}
