package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Lets a word of the language be a name. */
@Mends(SyntaxError.class)
final class EscapeKeyword implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.NAME).flatMap(word -> escaped(word, complaint));
    }

    private static Stream<Proposal> escaped(String word, Complaint complaint) {
        int at = complaint.file().text().indexOf(word, complaint.region().getOffset());
        return at < 0 ? Stream.empty() : Stream.of(Proposal.possible("Use '" + word + "' as a name: ^" + word,
                complaint.draft().insert(at, "^")));
    }
}
