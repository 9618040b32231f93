package jtbd.dsl.ide.mends;

import java.util.Optional;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Element;

/** Silences a finding where it stands; the reason is to be written. */
final class IgnoreHere {

    private IgnoreHere() {
    }

    /** None for what is found in reading a file, which no ignore silences. */
    static Optional<Proposal> proposal(Complaint complaint) {
        boolean canBeIgnored = !complaint.isFoundInReading() && !complaint.rule().startsWith("ignore.")
                && !complaint.file().hasSyntaxErrors();
        return complaint.about(Element.class).filter(element -> canBeIgnored).map(element -> Proposal.possible(
                "Ignore " + complaint.rule() + " here, with a reason", complaint.draft().addTo(element,
                        "ignore " + complaint.rule() + " because " + Wording.TO_BE_WRITTEN)));
    }
}
