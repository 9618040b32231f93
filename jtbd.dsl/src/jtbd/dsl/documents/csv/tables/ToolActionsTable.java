package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Tool;

/** Which actions a tool supports. */
final class ToolActionsTable extends Table<Pair<Tool, Action>> {

    ToolActionsTable() {
        super("tool_actions", "Which actions a tool supports.", "tool", "action");
        reference("tool", "tools", "The tool", Pair::from);
        reference("action", "actions", "The action", Pair::to);
    }

    @Override
    protected Stream<Pair<Tool, Action>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Tool.class), Tool::getActions);
    }
}
