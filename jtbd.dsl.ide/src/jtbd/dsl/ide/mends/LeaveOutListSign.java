package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** Leaves out the stroke before a statement, as of a list, and those of the lines around: {@code - status assumed}. */
@Mends(SyntaxError.class)
final class LeaveOutListSign implements Mend {

    private static final Pattern LISTED = Pattern.compile("\\s*(?<sign>[-*•])\\s*(?<statement>.*)");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Lines lines = complaint.file().lines();
        int line = lines.lineOf(complaint.region().getOffset());
        boolean isSign = sign(line, lines).filter(complaint.region()::equals).isPresent();
        if (!isSign || new WriteListed().proposals(complaint).findAny().isPresent()) {
            return Stream.empty();
        }
        List<ITextRegion> list = list(line, lines);
        int now = LaidOut.mistakes(lines.text());
        String label = "Leave out " + complaint.text();
        return Stream.of(Proposal.possible(label + " before each statement", withoutSigns(list, complaint)),
                Proposal.possible(label, withoutSigns(List.of(complaint.region()), complaint)))
                .skip(list.size() > 1 ? 0 : 1).filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now);
    }

    /** The signs on the lines around, between which nothing else stands but the ends of blocks. */
    private static List<ITextRegion> list(int line, Lines lines) {
        int first = IntStream.iterate(line, next -> next - 1).filter(next -> !goesOn(next - 1, lines)).findFirst()
                .orElseThrow();
        return IntStream.iterate(first, next -> next + 1).takeWhile(next -> goesOn(next, lines))
                .mapToObj(next -> sign(next, lines)).flatMap(Optional::stream).toList();
    }

    private static boolean goesOn(int line, Lines lines) {
        return line >= 0 && line < lines.count() && (sign(line, lines).isPresent() || lines.text()
                .substring(lines.startOf(line), lines.endOf(line)).strip().equals("}"));
    }

    /** The one that the line begins with, before a statement and no prose. */
    private static Optional<ITextRegion> sign(int line, Lines lines) {
        Matcher listed = LISTED.matcher(lines.text()).region(lines.startOf(line), lines.endOf(line));
        return Optional.of(listed).filter(Matcher::matches).filter(found -> isStatement(found.group("statement")))
                .map(found -> new TextRegion(found.start("sign"), 1));
    }

    private static boolean isStatement(String listed) {
        return listed.contains("\"") || Language.service(Keywords.class).contains(listed.split("\\s", 2)[0]);
    }

    private static Draft withoutSigns(List<ITextRegion> signs, Complaint complaint) {
        Draft draft = complaint.draft();
        signs.forEach(draft::takeOut);
        return draft;
    }
}
