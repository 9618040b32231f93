package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes one of the words of which one is needed, also in place of another: a kind of job, a priority, a status. */
@Mends(SyntaxError.class)
final class AddOneOfSomeWords implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        if (complaint.suggested(Suggestion.WORD).findAny().isPresent()) {
            return Stream.empty();
        }
        int now = LaidOut.mistakes(complaint.file().text());
        return complaint.suggested(Suggestion.ONE_OF).flatMap(word -> Stream.concat(added(word, complaint),
                Stream.of(Proposal.possible("Change to '" + word + "'",
                        complaint.draft().replace(complaint.region(), word))))
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now).limit(1));
    }

    private static Stream<Proposal> added(String word, Complaint complaint) {
        Draft before = beginningLine(word, complaint)
                .orElseGet(() -> complaint.draft().insert(before(complaint), " " + word));
        return Stream.of(before, complaint.draft().insert(behind(complaint), " " + word))
                .map(draft -> Proposal.possible("Add '" + word + "'", draft));
    }

    private static Optional<Draft> beginningLine(String word, Complaint complaint) {
        int start = complaint.region().getOffset();
        String before = complaint.file().text().substring(complaint.file().lines()
                .startOf(complaint.file().lines().lineOf(start)), start);
        return before.isBlank() ? Optional.of(complaint.draft().insert(start, word + " ")) : Optional.empty();
    }

    private static int before(Complaint complaint) {
        return complaint.file().text().substring(0, complaint.region().getOffset()).stripTrailing().length();
    }

    /** At the end of a line, it is the word before that is marked. */
    private static int behind(Complaint complaint) {
        return complaint.region().getOffset() + complaint.region().getLength();
    }
}
