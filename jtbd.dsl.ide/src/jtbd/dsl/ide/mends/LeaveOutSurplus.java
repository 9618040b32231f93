package jtbd.dsl.ide.mends;

import java.util.Set;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Takes out a sign that the parser has no use for. */
@Mends(value = SyntaxError.class, mayBeSure = true)
final class LeaveOutSurplus implements Mend {

    private static final Set<String> SAYING_NOTHING = Set.of(",", ";", ":", "=");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.SURPLUS).map(surplus -> {
            Draft draft = complaint.draft().takeOut(complaint.region());
            return new Proposal("Leave out " + surplus, SAYING_NOTHING.contains(surplus) && mends(draft), draft);
        });
    }

    private static boolean mends(Draft draft) {
        return LaidOut.mistakes(draft.text()) < LaidOut.mistakes(draft.file().text());
    }
}
