package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.structure.StatedTwice;

/** Puts two texts into one where there is room for one: both reasons of an action, both parts of a wish. */
@Mends(StatedTwice.class)
final class JoinTexts implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return TwoTexts.from(complaint.node()).map(texts -> joined(texts, complaint)).stream();
    }

    private static Proposal joined(TwoTexts texts, Complaint complaint) {
        String both = Wording.unquoted(texts.first()) + ", and " + Wording.unquoted(texts.last());
        return Proposal.possible("Put both texts into one", complaint.draft()
                .replace(texts.last().getTextRegion(), '"' + both + '"').remove(Statement.around(texts.first())));
    }
}
