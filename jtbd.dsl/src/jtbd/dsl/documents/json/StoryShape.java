package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Story;
import jtbd.dsl.model.Statements;

/** A job told from one real situation. */
final class StoryShape extends ElementShape<Story> {

    StoryShape() {
        super("Story", "A job told from one real situation");
        title(Story::getTitle);
        text("situation", "When it was", Story::getSituation);
        text("motivation", "What was wanted", Story::getMotivation);
        text("outcome", "What it was wanted for", Story::getResult);
        text("statement", "The story in one sentence", Statements::of);
        list("contexts", "Its circumstances", new ContextShape(), Story::getContexts);
        list("forces", "The forces of progress", new ForcesShape(), Story::getForces);
        evidence();
        remarks();
    }
}
