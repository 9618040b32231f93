package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.rules.map.DoubledStep;

/** Puts the activities of a step that is there twice into one. */
@Mends(value = DoubledStep.class, mayBeSure = true)
final class JoinSteps extends MendOf<MapStep> {

    JoinSteps() {
        super(MapStep.class);
    }

    @Override
    Stream<Proposal> mend(MapStep step, Complaint complaint) {
        return ((JobMap) step.eContainer()).getSteps().stream()
                .filter(first -> first != step && first.getKind() == step.getKind()).limit(1)
                .filter(first -> isOnlyAnActivity(step))
                .map(first -> Proposal.sure("Join it with the first '" + step.getKind().getLiteral() + "'",
                        joined(first, step, complaint)));
    }

    private static boolean isOnlyAnActivity(MapStep step) {
        return step.getSupport().isEmpty() && step.eContents().isEmpty();
    }

    private static Draft joined(MapStep first, MapStep second, Complaint complaint) {
        ITextRegion activity = complaint.file().region(first, Literals.MAP_STEP__ACTIVITY);
        return complaint.draft().removeFor(first, second)
                .replace(activity, Wording.quoted(first.getActivity() + " and " + second.getActivity()));
    }
}
