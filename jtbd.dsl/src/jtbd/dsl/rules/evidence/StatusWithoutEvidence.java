package jtbd.dsl.rules.evidence;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Gain;
import jtbd.dsl.jtbd.Insight;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Pain;
import jtbd.dsl.jtbd.Status;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.model.Backing;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A claim that is called researched or validated, and rests on nothing. */
@Rule(id = "evidence.status-without-evidence",
        title = "What is called researched or validated names its evidence or its source", looksBeyondTheFile = true)
public final class StatusWithoutEvidence extends RuleCheck<StatusRemark> {

    public StatusWithoutEvidence() {
        super(StatusRemark.class);
    }

    @Override
    protected void check(StatusRemark remark, RuleContext context) {
        boolean isPromised = remark.getStatus() == Status.RESEARCHED || remark.getStatus() == Status.VALIDATED;
        if (isPromised && isClaim(remark.eContainer()) && !isBacked(remark, context.portfolio())) {
            context.report(remark, Literals.STATUS_REMARK__STATUS, "This is called " + remark.getStatus()
                    + ", but nothing is behind it. Name the evidence or the source, or say: status assumed");
        }
    }

    private static boolean isBacked(StatusRemark remark, Portfolio portfolio) {
        return Backing.in(portfolio).has((Element) remark.eContainer());
    }

    private static boolean isClaim(EObject element) {
        return element instanceof Job || element instanceof Story || element instanceof Outcome
                || element instanceof MapStep || element instanceof Force || element instanceof Pain
                || element instanceof Gain || element instanceof Competitor || element instanceof Insight;
    }
}
