package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.ActionTarget;

/** What an action addresses. */
final class ActionTargetsTable extends Table<Pair<Action, ActionTarget>> {

    ActionTargetsTable() {
        super("action_targets", "What an action addresses.", "action", "target");
        reference("action", "actions", "The action", Pair::from);
        reference("target", "elements", "The challenge, attribute, job or insight", Pair::to);
    }

    @Override
    protected Stream<Pair<Action, ActionTarget>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Action.class), Action::getTargets);
    }
}
