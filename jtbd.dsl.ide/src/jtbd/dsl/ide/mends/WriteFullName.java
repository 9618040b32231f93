package jtbd.dsl.ide.mends;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.rules.reference.AmbiguousReference;

/** Writes the full name of one of the things that a name could mean. */
@Mends(AmbiguousReference.class)
final class WriteFullName implements Mend {

    private static final Pattern NAME = Pattern.compile("'([^']+)'");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return NAME.matcher(complaint.issue().getMessage()).results().skip(1).map(found -> found.group(1))
                .map(name -> Proposal.possible("Change to '" + name + "'",
                        complaint.draft().replace(complaint.region(), name)));
    }
}
