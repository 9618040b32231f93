package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.hire.UnexplainedHire;

/** Adds the reason why something is hired, to be written. */
@Mends(UnexplainedHire.class)
final class ExplainHire extends MendOf<Hire> {

    ExplainHire() {
        super(Hire.class);
    }

    @Override
    Stream<Proposal> mend(Hire hire, Complaint complaint) {
        EStructuralFeature last = hire.getRating() == null ? Literals.HIRE__JOB : Literals.HIRE__RATING;
        ITextRegion before = complaint.file().region(hire, last);
        return Stream.of(Proposal.possible("Add 'because'", complaint.draft().insert(
                before.getOffset() + before.getLength(), " because " + Wording.TO_BE_WRITTEN)));
    }
}
