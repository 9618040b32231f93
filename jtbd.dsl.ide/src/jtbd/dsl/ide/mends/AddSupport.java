package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.rules.map.StepWithoutSupport;

/** Adds what helps people in a step, to be written. */
@Mends(StepWithoutSupport.class)
final class AddSupport extends MendOf<MapStep> {

    AddSupport() {
        super(MapStep.class);
    }

    @Override
    Stream<Proposal> mend(MapStep step, Complaint complaint) {
        ITextRegion activity = complaint.file().region(step, Literals.MAP_STEP__ACTIVITY);
        return Stream.of(Proposal.possible("Add 'supported by'", complaint.draft().insert(
                activity.getOffset() + activity.getLength(), " supported by " + Wording.TO_BE_WRITTEN)));
    }
}
