package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.rules.scorecard.ReversedScale;

/** Writes the lowest score of a scale first. */
@Mends(value = ReversedScale.class, mayBeSure = true)
final class TurnScale extends MendOf<Scorecard> {

    TurnScale() {
        super(Scorecard.class);
    }

    @Override
    Stream<Proposal> mend(Scorecard scorecard, Complaint complaint) {
        ITextRegion lowest = complaint.file().region(scorecard, Literals.SCORECARD__MINIMUM);
        ITextRegion highest = complaint.file().region(scorecard, Literals.SCORECARD__MAXIMUM);
        return Stream.of(scorecard).filter(card -> card.getMinimum().compareTo(card.getMaximum()) > 0)
                .map(card -> Proposal.sure("Write the lowest score first", complaint.draft()
                        .replace(lowest, complaint.file().text(highest))
                        .replace(highest, complaint.file().text(lowest))));
    }
}
