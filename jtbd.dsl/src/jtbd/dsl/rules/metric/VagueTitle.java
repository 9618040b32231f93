package jtbd.dsl.rules.metric;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** A metric whose title praises, or names what cannot be counted. */
@Rule(id = "metric.vague-title", severity = Severity.INFO, title = "The title of a metric says what is counted")
public final class VagueTitle extends RuleCheck<Metric> {

    public VagueTitle() {
        super(Metric.class);
    }

    @Override
    protected void check(Metric metric, RuleContext context) {
        Words title = context.words(metric, Literals.TITLED__TITLE);
        boolean isSoftAlone = metric.getDescription() == null && title.count() <= 2
                && title.is(title.count() - 1, WordKind.SOFT_MEASURE);
        if (isSoftAlone || title.have(WordKind.VAGUE)) {
            context.report(metric, Literals.TITLED__TITLE, "The title '" + metric.getTitle() + "' does not say what "
                    + "is counted. Name what goes up or down, such as: \"Repairs that come back with the same "
                    + "fault\".");
        }
    }
}
