package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Gives what has a title only a name made of that. */
@Mends(SyntaxError.class)
final class NameByTitle implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.UNNAMED).map(title -> {
            String name = new FreshNames(complaint.workspace().get()).like(Wording.nameFrom(complaint.text()));
            return Proposal.possible("Name it '" + name + "'",
                    complaint.draft().insert(complaint.region().getOffset(), name + " "));
        });
    }
}
