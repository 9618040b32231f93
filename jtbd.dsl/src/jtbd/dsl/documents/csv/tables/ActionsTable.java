package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.model.HomeIndustry;

/** What is to be done, and why. */
final class ActionsTable extends Table<Action> {

    ActionsTable() {
        super("actions", "What is to be done, and why.", "action");
        text("action", "Id of the action", action -> action);
        reference("industry", "industries", "The industry it belongs to", HomeIndustry::of);
        text("title", "What to do", Action::getTitle);
        text("priority", "high, medium or low", Action::getPriority);
        text("reason", "Why to do it", Action::getReason);
    }

    @Override
    protected Stream<Action> rows(Edition edition) {
        return edition.portfolio().all(Action.class).stream();
    }
}
