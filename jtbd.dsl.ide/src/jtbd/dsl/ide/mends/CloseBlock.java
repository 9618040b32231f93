package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Adds the bracket that a block lacks, where the parser missed it. */
@Mends(SyntaxError.class)
final class CloseBlock implements Mend {

    private static final Pattern MISSING = Pattern.compile("A bracket ([{}]) is missing|Add (\\}) at its end");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Matcher missing = MISSING.matcher(complaint.issue().getMessage());
        if (!missing.find()) {
            return Stream.empty();
        }
        boolean isAtEnd = missing.group(2) != null;
        String bracket = isAtEnd ? missing.group(2) : missing.group(1);
        Draft draft = isAtEnd
                ? complaint.draft().insert(complaint.file().text().stripTrailing().length(), "\n}")
                : complaint.draft().insert(endOfWordBefore(complaint), " " + bracket);
        return Stream.of(new Proposal("Add " + bracket, LaidOut.canBeRead(draft.text()), draft));
    }

    private static int endOfWordBefore(Complaint complaint) {
        return complaint.file().text().substring(0, complaint.region().getOffset()).stripTrailing().length();
    }
}
