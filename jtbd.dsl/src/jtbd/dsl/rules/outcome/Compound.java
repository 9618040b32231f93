package jtbd.dsl.rules.outcome;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Conjunction;

/** An outcome that joins two things with "and" or "or". */
@Rule(id = "outcome.compound", title = "An outcome measures one thing")
public final class Compound extends RuleCheck<Outcome> {

    public Compound() {
        super(Outcome.class);
    }

    @Override
    protected void check(Outcome outcome, RuleContext context) {
        Conjunction.in(context.words(outcome, Literals.OUTCOME__OBJECT)).ifPresent(both -> context.report(outcome,
                Literals.OUTCOME__OBJECT, "This outcome joins two: '" + both + "'. Make each an outcome of its own: "
                        + "people may be satisfied with the one and not with the other."));
    }
}
