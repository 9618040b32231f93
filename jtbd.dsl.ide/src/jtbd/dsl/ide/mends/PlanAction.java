package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.rules.action.NotOnRoadmap;

/** Puts an action on the roadmap. */
@Mends(NotOnRoadmap.class)
final class PlanAction extends MendOf<Action> {

    PlanAction() {
        super(Action.class);
    }

    @Override
    Stream<Proposal> mend(Action action, Complaint complaint) {
        return EcoreUtil2.getAllContentsOfType(complaint.file().model(), Horizon.class).stream()
                .filter(horizon -> isOfSameIndustry(horizon, action))
                .map(horizon -> Proposal.possible("Plan it in '" + horizon.getKind().getLiteral() + "'",
                        complaint.draft().addTo(horizon, Wording.name(action.getName()))));
    }

    private static boolean isOfSameIndustry(Horizon horizon, Action action) {
        return HomeIndustry.of((Roadmap) horizon.eContainer()).equals(HomeIndustry.of(action));
    }
}
