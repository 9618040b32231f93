package jtbd.dsl.rules.story;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.WordKind;

/** A job story about what always happens: it tells of no situation in particular. */
@Rule(id = "story.general-situation", severity = Severity.INFO, title = "A job story tells of one real situation")
public final class GeneralSituation extends RuleCheck<Story> {

    public GeneralSituation() {
        super(Story.class);
    }

    @Override
    protected void check(Story story, RuleContext context) {
        context.words(story, Literals.STORY__SITUATION).first(WordKind.GENERAL).ifPresent(word -> context.report(story,
                Literals.STORY__SITUATION, "This story tells what happens '" + word + "'. Tell of one time that it "
                        + "did happen; what is always so belongs to the job."));
    }
}
