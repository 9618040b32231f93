package jtbd.dsl.rules.score;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A score beyond its scale, or on a scale of nothing: it cannot be compared with any other. */
@Rule(id = "score.out-of-scale", severity = Severity.ERROR, title = "A score lies on its scale")
public final class OutOfScale extends RuleCheck<Score> {

    public OutOfScale() {
        super(Score.class);
    }

    @Override
    protected void check(Score score, RuleContext context) {
        if (score.getValue() == null || score.getScale() == null) {
            return;
        }
        if (score.getScale().signum() == 0) {
            context.report(score, "A scale begins at 0 and ends above it. "
                    + "Write the highest score there is after the /, such as 9/10.");
        } else if (score.getValue().compareTo(score.getScale()) > 0) {
            context.report(score, "The score " + score.getValue() + " lies beyond its scale, which ends at "
                    + score.getScale() + ". Lower the score, or name the scale that was used.");
        }
    }
}
