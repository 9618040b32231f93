package jtbd.dsl.rules.story;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.RoleTemplate;

/** A job story that begins with a role, as user stories do. */
@Rule(id = "story.user-story", title = "A job story begins with a situation, and not with a role")
public final class UserStory extends RuleCheck<Story> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.TITLED__TITLE, Literals.STORY__SITUATION,
            Literals.STORY__MOTIVATION);

    public UserStory() {
        super(Story.class);
    }

    @Override
    protected void check(Story story, RuleContext context) {
        for (EStructuralFeature part : PARTS) {
            if (RoleTemplate.begins(context.words(story, part))) {
                context.report(story, part, "This begins like a user story. Leave out the role, and tell what "
                        + "happened: when \"…\".");
            }
        }
    }
}
