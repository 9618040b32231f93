package jtbd.dsl.rules.outcome;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Brevity;
import jtbd.dsl.rules.wording.Words;

/** An outcome that nobody can rate because nobody reads it to its end. */
@Rule(id = "outcome.long-statement", severity = Severity.INFO, title = "An outcome can be read in one breath")
public final class LongStatement extends RuleCheck<Outcome> {

    public LongStatement() {
        super(Outcome.class);
    }

    @Override
    protected void check(Outcome outcome, RuleContext context) {
        Words object = context.words(outcome, Literals.OUTCOME__OBJECT);
        if (Brevity.isMissing(object)) {
            context.report(outcome, Literals.OUTCOME__OBJECT, "This outcome has " + object.count() + " words. Keep "
                    + "to what can be read in one breath; circumstances belong behind 'when'.");
        }
    }
}
