package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Puts words of a line into the order of the language: {@code core functional}, {@code push "too slow" 4/5}. */
@Mends(SyntaxError.class)
final class SwapWords implements Mend {

    private static final List<Pattern> TURNED = List.of(
            turned(FirstLine.OF_JOB + "(?:\\h+" + FirstLine.OF_JOB + ")*",
                    "functional|emotional|social|supporting\\h+[\\p{L}-]+|consumption\\h+\\p{L}+"),
            turned("with\\h+" + FirstLine.NAME, "on\\h+\\d+-\\d+-\\d+"),
            turned("high|medium|low", "priority"),
            turned(FirstLine.SCORE + "|" + FirstLine.NUMBER, "push|pull|anxiety|habit"),
            turned("\"[^\"\\\\\\v]*\"", FirstLine.SCORE + "|" + FirstLine.NUMBER));

    private static Pattern turned(String first, String then) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.^-])(?<first>" + first + ")\\h+(?<then>" + then
                + ")(?![\\p{L}\\p{N}/-])");
    }

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        int now = LaidOut.mistakes(complaint.file().text());
        return TURNED.stream().flatMap(turned -> swapped(turned, complaint))
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now);
    }

    private static Stream<Proposal> swapped(Pattern turned, Complaint complaint) {
        Lines lines = complaint.file().lines();
        int place = complaint.region().getOffset();
        int line = lines.lineOf(place);
        Matcher words = turned.matcher(lines.text()).region(lines.startOf(line), lines.endOf(line));
        while (words.find()) {
            if (words.start() <= place && place < words.end()) {
                return Stream.of(swapped(words, complaint));
            }
        }
        return Stream.empty();
    }

    private static Proposal swapped(Matcher words, Complaint complaint) {
        String first = words.group("first");
        String then = words.group("then");
        String behind = first.startsWith("\"") ? "the text" : "'" + first + "'";
        return Proposal.possible("Put '" + then + "' before " + behind,
                complaint.draft().replace(new TextRegion(words.start(), words.end() - words.start()),
                        then + " " + first));
    }
}
