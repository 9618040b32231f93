package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Takes out a sign that the parser has no use for. */
@Mends(SyntaxError.class)
final class LeaveOutSurplus implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.SURPLUS).map(surplus -> Proposal.possible("Leave out " + surplus,
                complaint.draft().remove(complaint.region())));
    }
}
