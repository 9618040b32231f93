package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.ignore.UnknownRule;
import jtbd.dsl.rules.industry.UnknownScheme;
import jtbd.dsl.rules.reference.AmbiguousReference;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.rules.reference.WrongKind;
import jtbd.dsl.rules.structure.UnknownImport;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes a word that the finding suggests. Never sure: the word is another one than the author wrote. */
@Mends({UnknownReference.class, AmbiguousReference.class, WrongKind.class, UnknownImport.class, UnknownRule.class,
        UnknownScheme.class, SyntaxError.class})
final class TakeSuggestion implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.WORD).map(word -> Proposal.possible("Change to '" + word + "'",
                complaint.draft().replace(complaint.region(), word)));
    }
}
