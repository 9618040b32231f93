package jtbd.dsl.rules.story;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job story that leaves out what was wanted, or what for. */
@Rule(id = "story.incomplete-statement", severity = Severity.INFO, title = "A job story says want and so")
public final class IncompleteStatement extends RuleCheck<Story> {

    public IncompleteStatement() {
        super(Story.class);
    }

    @Override
    protected void check(Story story, RuleContext context) {
        if (story.getMotivation() == null) {
            context.report(story, "This story does not say what was wanted then. Add: want \"to …\".");
        } else if (story.getResult() == null) {
            context.report(story, "This story does not say what was to come of it. Add: so \"…\".");
        }
    }
}
