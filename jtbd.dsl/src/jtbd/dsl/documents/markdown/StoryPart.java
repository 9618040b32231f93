package jtbd.dsl.documents.markdown;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.model.Statements;

/** A job told from one real situation. */
final class StoryPart {

    private StoryPart() {
    }

    static void write(Story story, Standpoint here) {
        here.page().place(3, here.here(story)).quote(Inline.of(Statements.of(story)))
                .list(ContextItems.of(story.getContexts()));
        story.getForces().forEach(forces -> ForcesPart.write(forces, here));
        here.page().paragraph(Evidence.of(story, here).after("Evidence:")).paragraph(Remarks.of(story));
    }
}
