package jtbd.dsl.rules.story;

import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job story without the situation that it tells. */
@Rule(id = "story.missing-situation", title = "A job story tells of a situation")
public final class MissingSituation extends RuleCheck<Story> {

    public MissingSituation() {
        super(Story.class);
    }

    @Override
    protected void check(Story story, RuleContext context) {
        if (story.getSituation() == null) {
            context.report(story, "This story does not say what the situation was. Begin it with: when \"…\"");
        }
    }
}
