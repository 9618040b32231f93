package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Adds the bracket that a block lacks, where the parser missed it. */
@Mends(value = SyntaxError.class, mayBeSure = true)
final class CloseBlock implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        String text = complaint.file().text();
        return Stream.of(
                complaint.suggested(Suggestion.BRACKET).map(bracket -> proposal(bracket, complaint.draft()
                        .insert(endOf(text.substring(0, complaint.region().getOffset())), " " + bracket))),
                complaint.suggested(Suggestion.BRACKET_BEHIND).map(bracket -> proposal(bracket, complaint.draft()
                        .insert(complaint.region().getOffset() + complaint.region().getLength(), " " + bracket))),
                complaint.suggested(Suggestion.CLOSING).map(line -> proposal("} after line " + lastLine(complaint),
                        complaint.draft().insert(complaint.file().lines().endOf(lastLine(complaint) - 1),
                                "\n" + line))))
                .flatMap(each -> each);
    }

    /** Counted from one, as people do. */
    private static int lastLine(Complaint complaint) {
        return 1 + complaint.file().lines()
                .lineOf(complaint.region().getOffset() + complaint.region().getLength());
    }

    private static Proposal proposal(String bracket, Draft draft) {
        return new Proposal("Add " + bracket, LaidOut.canBeRead(draft.text()), draft);
    }

    /** Behind the last word. */
    private static int endOf(String text) {
        return text.stripTrailing().length();
    }
}
