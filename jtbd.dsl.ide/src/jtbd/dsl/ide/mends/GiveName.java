package jtbd.dsl.ide.mends;

import java.util.Locale;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Gives what has none a name: one made of its title, or a first one of its kind. */
@Mends(SyntaxError.class)
final class GiveName implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.UNNAMED)
                .map(kind -> kind.isEmpty() ? beforeTitle(complaint) : behindKind(kind, complaint));
    }

    private static Proposal beforeTitle(Complaint complaint) {
        String name = fresh(Wording.nameFrom(complaint.text()), complaint);
        return named(name, complaint.region().getOffset(), name + " ", complaint);
    }

    private static Proposal behindKind(String kind, Complaint complaint) {
        String name = fresh("First" + kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1), complaint);
        return named(name, complaint.region().getOffset() + complaint.region().getLength(), " " + name, complaint);
    }

    private static String fresh(String name, Complaint complaint) {
        return new FreshNames(complaint.workspace().get()).like(name);
    }

    private static Proposal named(String name, int offset, String written, Complaint complaint) {
        return Proposal.possible("Name it '" + name + "'", complaint.draft().insert(offset, written));
    }
}
