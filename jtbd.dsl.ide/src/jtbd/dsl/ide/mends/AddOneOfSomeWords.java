package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes one of the words of which one is needed: the kind of a job, the priority of an action. */
@Mends(SyntaxError.class)
final class AddOneOfSomeWords implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        if (complaint.suggested(Suggestion.WORD).findAny().isPresent()) {
            return Stream.empty();
        }
        int now = LaidOut.mistakes(complaint.file().text());
        return complaint.suggested(Suggestion.ONE_OF).flatMap(word -> Stream.of(before(complaint), behind(complaint))
                .map(place -> complaint.draft().insert(place, " " + word))
                .filter(draft -> LaidOut.mistakes(draft.text()) < now).limit(1)
                .map(draft -> Proposal.possible("Add '" + word + "'", draft)));
    }

    private static int before(Complaint complaint) {
        return complaint.file().text().substring(0, complaint.region().getOffset()).stripTrailing().length();
    }

    /** At the end of a line, it is the word before that is marked. */
    private static int behind(Complaint complaint) {
        return complaint.region().getOffset() + complaint.region().getLength();
    }
}
