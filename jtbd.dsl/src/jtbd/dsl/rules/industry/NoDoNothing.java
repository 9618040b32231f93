package jtbd.dsl.rules.industry;

import java.util.List;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.CompetitorKind;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An industry whose competitors leave out doing nothing. */
@Rule(id = "industry.no-do-nothing", title = "The competitors of an industry include doing nothing",
        looksBeyondTheFile = true)
public final class NoDoNothing extends RuleCheck<Industry> {

    public NoDoNothing() {
        super(Industry.class);
    }

    @Override
    protected void check(Industry industry, RuleContext context) {
        List<Competitor> competitors = context.portfolio().partsOf(industry, Competitor.class);
        boolean isOnlyDirect = competitors.stream().allMatch(rival -> rival.getKind() == CompetitorKind.DIRECT);
        if (!isOnlyDirect && competitors.stream().noneMatch(rival -> rival.getKind() == CompetitorKind.NOTHING)) {
            context.report(industry, Literals.NAMED__NAME, "Industry '" + industry.getName()
                    + "' leaves out that people put up with things as they are. Add it, such as: competitor "
                    + "LiveWithIt \"…\" nothing");
        }
    }
}
