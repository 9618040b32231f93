package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Puts what kind of job it is behind its title: {@code functional job Bake "Bake bread"}. */
@Mends(SyntaxError.class)
final class PutKindBehindTitle implements Mend {

    private static final String LEVEL = "core|related|little|big";
    private static final Pattern TURNED = Pattern.compile("\\h*(?<all>(?:(?<before>" + LEVEL + ")\\h+)?"
            + "(?<kind>functional|emotional|social)\\h+(?:(?<behind>" + LEVEL + ")\\h+)?(?<job>job\\h+"
            + FirstLine.NAME + "(?:\\h+\"[^\"\\v]*\")?))(?:\\h.*)?");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Lines lines = complaint.file().lines();
        int line = lines.lineOf(complaint.region().getOffset());
        Matcher turned = TURNED.matcher(lines.text()).region(lines.startOf(line), lines.endOf(line));
        return !turned.matches() ? Stream.empty() : Stream.of(put(turned, complaint)).filter(
                proposal -> LaidOut.mistakes(proposal.draft().text()) < LaidOut.mistakes(lines.text()));
    }

    private static Proposal put(Matcher turned, Complaint complaint) {
        String words = Stream.of("kind", "before", "behind").map(turned::group)
                .reduce("", (all, word) -> word == null ? all : (all + " " + word).strip());
        return Proposal.possible("Put '" + words + "' behind the title", complaint.draft().replace(
                new TextRegion(turned.start("all"), turned.group("all").length()), turned.group("job") + " " + words));
    }
}
