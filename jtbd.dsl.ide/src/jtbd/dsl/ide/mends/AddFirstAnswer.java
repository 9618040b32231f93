package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.rules.interview.NoAnswers;

/** Adds a first question with its answer, to be written. */
@Mends(NoAnswers.class)
final class AddFirstAnswer extends MendOf<Interview> {

    AddFirstAnswer() {
        super(Interview.class);
    }

    @Override
    Stream<Proposal> mend(Interview interview, Complaint complaint) {
        return Stream.of(Proposal.possible("Add the first answer", complaint.draft().addTo(interview,
                "trigger \"What happened that day?\" -> " + Wording.TO_BE_WRITTEN)));
    }
}
