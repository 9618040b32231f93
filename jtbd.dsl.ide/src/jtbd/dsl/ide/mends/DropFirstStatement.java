package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.structure.StatedTwice;

/** Takes out one of two statements where there is room for one; of two texts that differ none is lost. */
@Mends(StatedTwice.class)
final class DropFirstStatement implements Mend {

    /** As much of a statement as tells it from the other, and leaves a title that can be read at a glance. */
    private static final int LONGEST_SHOWN = 40;

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        if (TwoTexts.from(complaint.node()).isPresent()) {
            return Stream.empty();
        }
        ITextRegion statement = Statement.around(complaint.node());
        String text = complaint.file().text(statement);
        return Stream.of(complaint.draft().remove(statement)).filter(draft -> LaidOut.canBeRead(draft.text()))
                .map(draft -> Proposal.possible("Remove '" + beginning(text) + "'", draft));
    }

    private static String beginning(String statement) {
        String text = statement.replaceAll("\\s+", " ");
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN - 1) + "…" : text;
    }
}
