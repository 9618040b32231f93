package jtbd.dsl.rules.action;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An action whose success nothing shows. */
@Rule(id = "action.without-metric", title = "An action names the metrics that show whether it worked")
public final class WithoutMetric extends RuleCheck<Action> {

    public WithoutMetric() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, RuleContext context) {
        if (action.getMetrics().isEmpty()) {
            context.report(action, Literals.NAMED__NAME, "No metric shows whether action '"
                    + action.getName() + "' worked. Name one that should move, such as: shown by Downtime");
        }
    }
}
