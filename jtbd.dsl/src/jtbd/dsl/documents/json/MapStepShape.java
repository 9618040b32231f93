package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.StepKind;

/** A step of a job map. */
final class MapStepShape extends ElementShape<MapStep> {

    MapStepShape() {
        super("MapStep", "A step of a job map");
        required("step", "Which step it is", ChoiceForm.of(StepKind.VALUES), MapStep::getKind);
        text("activity", "What people do", MapStep::getActivity);
        texts("support", "What helps them today", MapStep::getSupport);
        list("outcomes", "What they measure success by", new OutcomeShape(), MapStep::getOutcomes);
        evidence();
        remarks();
    }
}
