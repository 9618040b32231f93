package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** Makes a comment of a line of several words outside of all blocks, such as a heading: no note can stand there. */
@Mends(SyntaxError.class)
final class MakeComment implements Mend {

    private static final Pattern HEADING = Pattern.compile("\\h*(?<first>\\p{L}+)\\h[^\"{}\\v]*\\S\\h*");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Lines lines = complaint.file().lines();
        int line = lines.lineOf(complaint.region().getOffset());
        Matcher heading = HEADING.matcher(lines.text()).region(lines.startOf(line), lines.endOf(line));
        boolean isHeading = isOutsideOfBlocks(complaint) && heading.matches()
                && heading.start("first") == complaint.region().getOffset()
                && !Language.service(Keywords.class).contains(heading.group("first"));
        return !isHeading ? Stream.empty() : Stream.of(Proposal.possible("Make it a comment",
                complaint.draft().insert(heading.start("first"), "// "))).filter(proposal -> LaidOut.mistakes(
                        proposal.draft().text()) < LaidOut.mistakes(lines.text()));
    }

    /** Also where the first word was read as one that begins a thing. */
    private static boolean isOutsideOfBlocks(Complaint complaint) {
        EObject around = complaint.around();
        while (around.eContainer() != null
                && complaint.file().region(around).getOffset() >= complaint.region().getOffset()) {
            around = around.eContainer();
        }
        return around instanceof Model;
    }
}
