package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes what is missing before or behind what the parser met: a word, a comma, a scale or a quotation mark. */
@Mends(SyntaxError.class)
final class AddMissingWord implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        ITextRegion met = complaint.region();
        int now = LaidOut.mistakes(complaint.file().text());
        return Stream.concat(
                complaint.suggested(Suggestion.BEHIND)
                        .map(missing -> added(missing, met.getOffset() + met.getLength(), complaint)),
                complaint.suggested(Suggestion.WORD_BEFORE).map(missing -> added(missing,
                        Spaced.isGlued(missing) ? endOfWordBefore(met, complaint) : met.getOffset(), complaint))
                        .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now));
    }

    private static Proposal added(String missing, int offset, Complaint complaint) {
        return Proposal.possible("Add " + missing, complaint.draft().insert(offset,
                Spaced.at(new TextRegion(offset, 0), missing, complaint.file().text())));
    }

    private static int endOfWordBefore(ITextRegion met, Complaint complaint) {
        return complaint.file().text().substring(0, met.getOffset()).stripTrailing().length();
    }
}
