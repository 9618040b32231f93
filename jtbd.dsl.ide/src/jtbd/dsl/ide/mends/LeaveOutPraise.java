package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.outcome.VagueWords;

/** Leaves a word of praise out of an outcome. */
@Mends(VagueWords.class)
final class LeaveOutPraise implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.NEEDLESS).flatMap(word -> withoutOne(word, complaint));
    }

    /** The space before the word goes with it; that behind it where it is the first. */
    private static Stream<Proposal> withoutOne(String word, Complaint complaint) {
        Matcher found = Pattern.compile("(?iU)(?<=\\w)\\s+%1$s\\b|\\b%1$s\\s+".formatted(Pattern.quote(word)))
                .matcher(complaint.text());
        return found.find() ? Stream.of(Proposal.possible("Leave out '" + word + "'", complaint.draft().replace(
                new TextRegion(complaint.region().getOffset() + found.start(), found.end() - found.start()), "")))
                : Stream.empty();
    }
}
