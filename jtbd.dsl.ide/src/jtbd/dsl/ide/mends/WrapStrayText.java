package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Puts quotation marks around words that stand where a text belongs. */
@Mends(SyntaxError.class)
final class WrapStrayText implements Mend {

    private static final Pattern WORDS = Pattern.compile("[^\\s\"{}]+");
    private static final Pattern IN_CURLY_MARKS = Pattern.compile("[“”„]([^“”„\"\\r\\n]*)[“”]");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return straightened(complaint).or(() -> wrapped(complaint)).stream()
                .map(draft -> Proposal.possible("Put quotation marks around the text", draft));
    }

    /** Word processors and mails bring other marks along. */
    private static Optional<Draft> straightened(Complaint complaint) {
        String text = complaint.file().text();
        int start = complaint.region().getOffset();
        Matcher curly = IN_CURLY_MARKS.matcher(text).region(start, text.length());
        return curly.lookingAt() ? Optional.of(complaint.draft().replace(
                new TextRegion(start, curly.end() - start), Wording.quoted(curly.group(1)))) : Optional.empty();
    }

    private static Optional<Draft> wrapped(Complaint complaint) {
        String text = complaint.file().text();
        int line = complaint.file().lines().lineOf(complaint.region().getOffset());
        List<MatchResult> words = WORDS.matcher(text)
                .region(complaint.region().getOffset(), complaint.file().lines().endOf(line)).results()
                .takeWhile(word -> isUnquotedUpTo(word, complaint)).toList();
        int now = LaidOut.mistakes(text);
        return IntStream.range(0, words.size()).boxed().sorted(Comparator.reverseOrder())
                .map(last -> wrapped(words.get(0), words.get(last), complaint))
                .filter(draft -> LaidOut.mistakes(draft.text()) < now).findFirst();
    }

    private static boolean isUnquotedUpTo(MatchResult word, Complaint complaint) {
        String before = complaint.file().text().substring(complaint.region().getOffset(), word.start());
        return before.chars().noneMatch(letter -> letter == '"' || letter == '{' || letter == '}');
    }

    private static Draft wrapped(MatchResult first, MatchResult last, Complaint complaint) {
        return complaint.draft().insert(first.start(), "\"").insert(last.end(), "\"");
    }
}
