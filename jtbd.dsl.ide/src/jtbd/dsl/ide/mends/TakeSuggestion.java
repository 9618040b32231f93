package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.rules.ignore.UnknownRule;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.rules.structure.UnknownImport;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes the word that a finding suggests. */
@Mends({UnknownReference.class, UnknownImport.class, UnknownRule.class, SyntaxError.class})
final class TakeSuggestion implements Mend {

    // what a rule suggests stands in its message, so that readers and this mend are never told different words
    private static final Pattern SUGGESTION = Pattern.compile("Did you mean '([^']+)'\\?");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Matcher suggestion = SUGGESTION.matcher(complaint.issue().getMessage());
        return suggestion.find() ? Stream.of(Proposal.sure("Change to '" + suggestion.group(1) + "'",
                complaint.draft().replace(complaint.region(), suggestion.group(1)))) : Stream.empty();
    }
}
