package jtbd.dsl.rules.story;

import java.util.Optional;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.WordingCheck;
import jtbd.dsl.rules.job.ProductJobs;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** A job story whose want names a product, a feature or a technology. */
@Rule(id = "story.names-solution", title = "The want of a job story names no product, feature or technology")
public final class NamesSolution extends WordingCheck<Story> {

    public NamesSolution() {
        super(Story.class, Literals.STORY__MOTIVATION);
    }

    @Override
    protected boolean isMeant(Story story) {
        return !ProductJobs.include(story);
    }

    @Override
    protected Optional<String> complaint(Story story, Words words) {
        return words.first(WordKind.SOLUTION).map(solution -> "The want of this story names a solution: '" + solution
                + "'. Say what the person wanted to come about; several solutions may do it.");
    }
}
