package jtbd.dsl.rules.story;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Content;
import jtbd.dsl.rules.wording.Words;

/** A job story that only says again what its job says. */
@Rule(id = "story.repeats-job", title = "A job story tells more than its job")
public final class RepeatsJob extends RuleCheck<Story> {

    public RepeatsJob() {
        super(Story.class);
    }

    @Override
    protected void check(Story story, RuleContext context) {
        if (story.eContainer() instanceof Job job && repeats(story.getSituation(), job.getSituation())
                && repeats(story.getMotivation(), job.getMotivation())) {
            context.report(story, Literals.STORY__SITUATION, "This story says the same as job '" + job.getName()
                    + "'. Tell of one day: where, what had just happened, what stood in the way.");
        }
    }

    private static boolean repeats(String told, String known) {
        return Content.isRepeated(Words.of(told), Words.of(known));
    }
}
