package jtbd.dsl.ide.mends;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Puts quotation marks around words that stand where a text belongs. */
@Mends(SyntaxError.class)
final class WrapStrayText implements Mend {

    private static final Pattern WORDS = Pattern.compile("[^\\s\"{}]+");

    private static final String PROSE = "(?:(?!//)[^\"{}\\v])*";

    /** Some words of it have quotation marks or brackets of their own. */
    private static final Pattern QUOTING = Pattern.compile("[^\"{}\\s]" + PROSE
            + "(?:(?:\"[^\"\\\\\\v]+\"|\\{[^\"{}\\v]*\\})" + PROSE + ")+(?<!\\s)(?=\\h*(?:$|[{}]|//))",
            Pattern.MULTILINE);

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.TEXT)
                .flatMap(text -> (text.isEmpty() ? wrapped(complaint) : replaced(text, complaint)).stream())
                .map(draft -> Proposal.possible("Put quotation marks around the text", draft));
    }

    /** Word processors, mails and other languages bring other marks along. */
    private static Optional<Draft> replaced(String text, Complaint complaint) {
        return Optional.of(complaint.draft().replace(complaint.region(), text));
    }

    private static Optional<Draft> wrapped(Complaint complaint) {
        Lines lines = complaint.file().lines();
        int start = complaint.region().getOffset();
        if (JobSentence.at(start, lines).filter(spoken -> !spoken.isInStatements(lines.text())).isPresent()
                || new FormulateOutcome().proposals(complaint).findAny().isPresent()) {
            return Optional.empty();
        }
        StrayWords words = new StrayWords(WORDS.matcher(lines.text()).region(start, lines.endOf(lines.lineOf(start)))
                .results().takeWhile(word -> !word.group().startsWith("//") && isUnquotedUpTo(word, complaint))
                .toList());
        int now = LaidOut.mistakes(lines.text());
        return Stream.of(words.ends().map(last -> wrapped(words.first(), words.at(last), complaint)),
                        opened(start, lines, complaint), quoting(start, lines, complaint)).flatMap(drafts -> drafts)
                .map(draft -> Map.entry(draft, LaidOut.mistakes(draft.text())))
                .filter(draft -> draft.getValue() < now).min(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Where the mark at the end of the text is there, and only the one at its beginning was forgotten. */
    private static Stream<Draft> opened(int start, Lines lines, Complaint complaint) {
        return lines.text().substring(start, lines.endOf(lines.lineOf(start))).chars().filter(letter -> letter == '"')
                .count() % 2 == 0 ? Stream.empty() : Stream.of(complaint.draft().insert(start, "\""));
    }

    private static Stream<Draft> quoting(int start, Lines lines, Complaint complaint) {
        Matcher quoting = QUOTING.matcher(lines.text()).region(start, lines.endOf(lines.lineOf(start)));
        return quoting.lookingAt() ? Stream.of(complaint.draft().replace(
                new TextRegion(start, quoting.end() - start), Wording.quoted(quoting.group()))) : Stream.empty();
    }

    private static boolean isUnquotedUpTo(MatchResult word, Complaint complaint) {
        String before = complaint.file().text().substring(complaint.region().getOffset(), word.start());
        return before.chars().noneMatch(letter -> letter == '"' || letter == '{' || letter == '}');
    }

    private static Draft wrapped(MatchResult first, MatchResult last, Complaint complaint) {
        return complaint.draft().insert(first.start(), "\"").insert(last.end(), "\"");
    }
}
