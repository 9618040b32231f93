package jtbd.dsl.rules.competitor;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A competitor for whom there is no job. */
@Rule(id = "competitor.hired-for-nothing", title = "A competitor is hired for at least one job")
public final class HiredForNothing extends RuleCheck<Competitor> {

    public HiredForNothing() {
        super(Competitor.class);
    }

    @Override
    protected void check(Competitor competitor, RuleContext context) {
        if (competitor.getHires().isEmpty()) {
            context.report(competitor, Literals.NAMED__NAME, "Competitor '" + competitor.getName()
                    + "' is hired for nothing. Say which job it does today, such as: hired for KeepWorking because "
                    + "\"…\"");
        }
    }
}
