package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.model.HomeIndustry;

/** What is to be done. */
final class ActionShape extends ElementShape<Action> {

    ActionShape() {
        super("Action", "What is to be done");
        title(Action::getTitle);
        industry(HomeIndustry::of);
        text("priority", "high, medium or low", Action::getPriority);
        text("reason", "Why to do it", Action::getReason);
        references("addresses", "Ids of what it addresses", Action::getTargets);
        references("shownBy", "Ids of the metrics that show it worked", Action::getMetrics);
        references("citing", "Ids of the attributes that it cites", Action::getAttributes);
        remarks();
    }
}
