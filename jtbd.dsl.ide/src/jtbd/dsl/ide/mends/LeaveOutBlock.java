package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Blocks;
import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Takes a block away from around things that stand on their own. */
@Mends(SyntaxError.class)
final class LeaveOutBlock implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.NEEDLESS_BLOCK)
                .flatMap(none -> new Blocks(complaint.file()).behind(complaint.region().getOffset()).stream())
                .map(block -> Proposal.possible("Leave out the block around them", without(block, complaint)))
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text())
                        < LaidOut.mistakes(complaint.file().text()));
    }

    private static Draft without(ITextRegion block, Complaint complaint) {
        int begin = complaint.region().getOffset();
        int end = block.getOffset() + block.getLength();
        String within = complaint.file().text().substring(block.getOffset() + 1, end - 1).strip();
        return complaint.draft().replace(new TextRegion(begin, end - begin), within.replace("\n  ", "\n"));
    }
}
