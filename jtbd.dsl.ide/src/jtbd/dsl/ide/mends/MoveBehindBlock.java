package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Blocks;
import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Moves what was written into the block of another thing behind the innermost one behind which it can stand. */
@Mends(SyntaxError.class)
final class MoveBehindBlock implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.BEHIND_BLOCK).flatMap(none -> moved(complaint).stream())
                .map(draft -> Proposal.possible("Move it behind the block", draft));
    }

    private static Optional<Draft> moved(Complaint complaint) {
        Blocks blocks = new Blocks(complaint.file());
        int begin = complaint.region().getOffset();
        int now = LaidOut.mistakes(complaint.file().text());
        return blocks.ends(begin).stream().findFirst().map(end -> new TextRegion(begin, end - begin))
                .flatMap(all -> blocks.around(begin).stream().map(block -> behind(block, all, complaint))
                        .filter(draft -> LaidOut.mistakes(draft.text()) < now).findFirst());
    }

    private static Draft behind(ITextRegion block, ITextRegion all, Complaint complaint) {
        String deeper = indentation(all, complaint);
        String written = complaint.file().text(all).replace("\n" + deeper, "\n" + indentation(block, complaint));
        return complaint.draft().takeOut(all).addAfter(block, written);
    }

    private static String indentation(ITextRegion place, Complaint complaint) {
        Lines lines = complaint.file().lines();
        String line = complaint.file().text().substring(lines.startOf(lines.lineOf(place.getOffset())));
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
