package jtbd.dsl.rules.structure;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.Linked;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A part that stands in one industry and says that it is in another. */
@Rule(id = "structure.two-homes", severity = Severity.ERROR, title = "A part of an industry belongs to one industry")
public final class TwoHomes extends RuleCheck<IndustryPart> {

    public TwoHomes() {
        super(IndustryPart.class);
    }

    @Override
    protected void check(IndustryPart industryPart, RuleContext context) {
        Industry named = industryPart.getIndustry();
        if (Linked.isKnown(named)
                && industryPart.eContainer() instanceof Industry around && around != named) {
            context.report(industryPart, Literals.INDUSTRY_PART__INDUSTRY, "This stands in the industry '"
                    + around.getName() + "' and says that it is in '" + named.getName()
                    + "'. Remove 'in', or move it to the other industry.");
        }
    }
}
