package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Puts a title into quotation marks. Where its first word was taken for the name, a name is made of all of it. */
@Mends(SyntaxError.class)
final class QuoteTitle implements Mend {

    private static final Pattern WORDS = Pattern.compile("[^\\s\"{}]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}\\p{Ll}+");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.TITLE)
                .filter(none -> new WriteLevel().proposals(complaint).findAny().isEmpty())
                .flatMap(none -> lengths(complaint)
                .map(end -> quoted(end, complaint))
                .map(proposal -> Map.entry(proposal, LaidOut.mistakes(proposal.draft().text())))
                .reduce((one, other) -> other.getValue() < one.getValue() ? other : one).map(Map.Entry::getKey)
                .stream());
    }

    /** Where the title may end on its line, the last place first. */
    private static Stream<Integer> lengths(Complaint complaint) {
        int begin = complaint.region().getOffset();
        int end = complaint.file().lines().endOf(complaint.file().lines().lineOf(begin));
        String line = complaint.file().text().substring(begin, end).split("[\"{}]|//", 2)[0];
        List<MatchResult> words = WORDS.matcher(line).results().toList();
        return IntStream.range(0, words.size()).boxed().sorted(Comparator.reverseOrder())
                .map(word -> begin + words.get(word).end());
    }

    private static Proposal quoted(int end, Complaint complaint) {
        int begin = complaint.region().getOffset();
        String title = complaint.file().text().substring(begin, end);
        return begun(complaint).filter(first -> Character.isLowerCase(title.charAt(0)))
                .map(first -> named(first, title, end, complaint))
                .orElseGet(() -> Proposal.possible("Put quotation marks around the title",
                        complaint.draft().replace(new TextRegion(begin, end - begin), Wording.quoted(title))));
    }

    /** The first word of the title, which was taken for the name. */
    private static Optional<ITextRegion> begun(Complaint complaint) {
        return FirstLine.around(complaint).filter(FirstLine::endsBehindName).map(FirstLine::name)
                .filter(name -> WORD.matcher(complaint.file().text(name)).matches());
    }

    private static Proposal named(ITextRegion first, String title, int end, Complaint complaint) {
        String all = Wording.titleFrom(complaint.file().text(first) + " " + title);
        String name = new FreshNames(complaint.workspace().get()).like(Wording.nameFrom(all));
        return Proposal.possible("Name it '" + name + "', and put quotation marks around the title",
                complaint.draft().replace(new TextRegion(first.getOffset(), end - first.getOffset()),
                        name + " " + Wording.quoted(all)));
    }
}
