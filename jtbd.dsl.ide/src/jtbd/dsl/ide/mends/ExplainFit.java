package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.industry.FitWithoutReason;

/** Adds the reason for a fit, to be written. */
@Mends(FitWithoutReason.class)
final class ExplainFit extends MendOf<Industry> {

    ExplainFit() {
        super(Industry.class);
    }

    @Override
    Stream<Proposal> mend(Industry industry, Complaint complaint) {
        ITextRegion fit = complaint.file().region(industry, Literals.INDUSTRY__FIT);
        return Stream.of(Proposal.possible("Add 'because'", complaint.draft().insert(
                fit.getOffset() + fit.getLength(), " because " + Wording.TO_BE_WRITTEN)));
    }
}
