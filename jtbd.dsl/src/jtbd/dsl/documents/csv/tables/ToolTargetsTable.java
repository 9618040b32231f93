package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.ActionTarget;
import jtbd.dsl.jtbd.Tool;

/** What a tool addresses. */
final class ToolTargetsTable extends Table<Pair<Tool, ActionTarget>> {

    ToolTargetsTable() {
        super("tool_targets", "What a tool addresses.", "tool", "target");
        reference("tool", "tools", "The tool", Pair::from);
        reference("target", "elements", "The challenge, attribute, job or insight", Pair::to);
    }

    @Override
    protected Stream<Pair<Tool, ActionTarget>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Tool.class), Tool::getTargets);
    }
}
