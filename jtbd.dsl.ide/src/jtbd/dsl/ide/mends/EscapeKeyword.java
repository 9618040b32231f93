package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.rules.syntax.SyntaxError;

/** Lets a word of the language be a name. */
@Mends(SyntaxError.class)
final class EscapeKeyword implements Mend {

    private static final Pattern ADVICE = Pattern.compile("To use it as a name, write (\\^[\\w-]+)\\.");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Matcher advice = ADVICE.matcher(complaint.issue().getMessage());
        if (!advice.find()) {
            return Stream.empty();
        }
        String word = advice.group(1).substring(1);
        int at = complaint.file().text().indexOf(word, complaint.region().getOffset());
        return at < 0 ? Stream.empty() : Stream.of(Proposal.possible("Use '" + word + "' as a name: " + advice.group(1),
                complaint.draft().insert(at, "^")));
    }
}
