package jtbd.dsl.rules.tool;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A tool that helps with nothing. */
@Rule(id = "tool.supports-nothing", title = "A tool supports an action or addresses something")
public final class SupportsNothing extends RuleCheck<Tool> {

    public SupportsNothing() {
        super(Tool.class);
    }

    @Override
    protected void check(Tool tool, RuleContext context) {
        if (tool.getActions().isEmpty() && tool.getTargets().isEmpty()) {
            context.report(tool, Literals.NAMED__NAME, "Tool '" + tool.getName() + "' supports nothing. "
                    + "Name the action that it helps with: supports … , or what it answers: addresses …");
        }
    }
}
