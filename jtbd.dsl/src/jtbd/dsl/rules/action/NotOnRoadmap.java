package jtbd.dsl.rules.action;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An action that the roadmap of its industry leaves out. */
@Rule(id = "action.not-on-roadmap", severity = Severity.INFO, title = "An action stands on the roadmap of its industry",
        looksBeyondTheFile = true)
public final class NotOnRoadmap extends RuleCheck<Action> {

    public NotOnRoadmap() {
        super(Action.class);
    }

    @Override
    protected void check(Action action, RuleContext context) {
        Portfolio portfolio = context.portfolio();
        boolean hasRoadmap = HomeIndustry.of(action)
                .filter(industry -> !portfolio.partsOf(industry, Roadmap.class).isEmpty()).isPresent();
        boolean isPlanned = UsesOf.in(portfolio).of(action).stream().anyMatch(Roadmap.class::isInstance);
        if (hasRoadmap && !isPlanned) {
            context.report(action, Literals.NAMED__NAME, "Action '" + action.getName() + "' is on no "
                    + "roadmap. Add it to the horizon in which it is to happen.");
        }
    }
}
