package jtbd.dsl.rules.story;

import java.util.Optional;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.WordingCheck;
import jtbd.dsl.rules.wording.RoleTemplate;
import jtbd.dsl.rules.wording.Words;

/** A job story that begins with a role, as user stories do. */
@Rule(id = "story.user-story", title = "A job story begins with a situation, and not with a role")
public final class UserStory extends WordingCheck<Story> {

    public UserStory() {
        super(Story.class, Literals.TITLED__TITLE, Literals.STORY__SITUATION, Literals.STORY__MOTIVATION);
    }

    @Override
    protected Optional<String> complaint(Story story, Words words) {
        return !RoleTemplate.begins(words) ? Optional.empty() : Optional.of("This begins like a user story. Leave out "
                + "the role, and tell what happened: when \"…\".");
    }
}
