package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes a sentence as people say it in the parts that the language has for it. */
@Mends(SyntaxError.class)
final class TellSentence implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        int now = LaidOut.mistakes(complaint.file().text());
        return JobSentence.at(complaint.region().getOffset(), complaint.file().lines()).stream()
                .map(spoken -> Proposal.possible("Tell it as " + spoken.words(), told(spoken, complaint)))
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now);
    }

    private static Draft told(JobSentence spoken, Complaint complaint) {
        ITextRegion passage = spoken.passage();
        Lines lines = complaint.file().lines();
        int start = lines.startOf(lines.lineOf(passage.getOffset()));
        return complaint.draft().replace(passage,
                spoken.told(complaint.file().text().substring(start, passage.getOffset())));
    }
}
