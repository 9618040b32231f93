package jtbd.dsl.rules.story;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.job.ProductJobs;
import jtbd.dsl.rules.wording.WordKind;

/** A job story whose want names a product, a feature or a technology. */
@Rule(id = "story.names-solution", title = "The want of a job story names no product, feature or technology")
public final class NamesSolution extends RuleCheck<Story> {

    public NamesSolution() {
        super(Story.class);
    }

    @Override
    protected void check(Story story, RuleContext context) {
        if (ProductJobs.include(story)) {
            return;
        }
        context.words(story, Literals.STORY__MOTIVATION).first(WordKind.SOLUTION).ifPresent(solution -> context
                .report(story, Literals.STORY__MOTIVATION, "The want of this story names a solution: '" + solution
                        + "'. Say what the person wanted to come about; several solutions may do it."));
    }
}
