package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Puts a title that stands further behind in the first line of a thing behind its name. */
@Mends(SyntaxError.class)
final class MoveTitle implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.text().startsWith("\"") ? name(complaint).map(name -> Proposal.possible(
                "Put the title behind the name", complaint.draft().takeOut(complaint.region())
                        .insert(name.getOffset() + name.getLength(), " " + complaint.text())))
                .filter(moved -> LaidOut.mistakes(moved.draft().text()) < LaidOut.mistakes(complaint.file().text()))
                .stream() : Stream.empty();
    }

    /** That of the thing without a title in the first line of which the finding is. */
    private static Optional<ITextRegion> name(Complaint complaint) {
        return FirstLine.around(complaint).filter(line -> !line.hasTitle() && !line.endsBehindName())
                .map(FirstLine::name);
    }
}
