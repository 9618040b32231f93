package jtbd.dsl.rules.action;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An action that no challenge, attribute, job or insight asks for. */
@Rule(id = "action.addresses-nothing", title = "An action addresses a challenge, an attribute, a job or an insight")
public final class AddressesNothing extends RuleCheck<Action> {

    public AddressesNothing() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, RuleContext context) {
        if (action.getTargets().isEmpty()) {
            context.report(action, Literals.NAMED__NAME, "Action '" + action.getName() + "' addresses "
                    + "nothing. Name the challenge, job, insight or attribute that it answers, such as: addresses "
                    + "SlowRepairs");
        }
    }
}
