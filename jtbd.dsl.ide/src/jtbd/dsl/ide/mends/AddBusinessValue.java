package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.feature.TechnicalOnly;

/** Adds what a feature changes for the customer, to be written. */
@Mends(TechnicalOnly.class)
final class AddBusinessValue extends MendOf<Feature> {

    AddBusinessValue() {
        super(Feature.class);
    }

    @Override
    Stream<Proposal> mend(Feature feature, Complaint complaint) {
        ITextRegion technical = complaint.file().region(feature.getValue(), Literals.VALUE_LAYERS__TECHNICAL);
        return Stream.of(Proposal.possible("Add 'business'", complaint.draft().insert(
                technical.getOffset() + technical.getLength(), " business " + Wording.TO_BE_WRITTEN)));
    }
}
