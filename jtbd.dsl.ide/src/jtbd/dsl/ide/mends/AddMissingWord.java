package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes what is missing before or behind what the parser met: a word, a comma, a scale or a quotation mark. */
@Mends(SyntaxError.class)
final class AddMissingWord implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        int begin = complaint.region().getOffset();
        int end = begin + complaint.region().getLength();
        return Stream.concat(
                complaint.suggested(Suggestion.BEHIND).map(missing -> added(missing, end, complaint)),
                complaint.suggested(Suggestion.WORD_BEFORE)
                        .map(missing -> added(missing, endOfWordBefore(begin, complaint), complaint)));
    }

    private static Proposal added(String missing, int offset, Complaint complaint) {
        return Proposal.possible("Add " + missing, complaint.draft().insert(offset,
                Character.isLetter(missing.charAt(0)) || missing.equals("=") ? " " + missing : missing));
    }

    private static int endOfWordBefore(int offset, Complaint complaint) {
        return complaint.file().text().substring(0, offset).stripTrailing().length();
    }
}
