package jtbd.dsl.ide.commands;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Writes a new job with its statement. */
final class NewJob extends NewElement {

    @Override
    String keyword() {
        return "job";
    }

    @Override
    String kind(Arguments arguments) {
        return arguments.choice("kind", List.of("functional", "emotional", "social"));
    }

    @Override
    List<Prompt> prompts() {
        return List.of(
                Prompt.needed("title", "The job as a verb and its object", "Arrive at work on time"),
                Prompt.choice("kind", "What kind of job?", List.of(
                        new Prompt.Choice("functional", "A task to get done, seen from outside"),
                        new Prompt.Choice("emotional", "A feeling to reach or to avoid"),
                        new Prompt.Choice("social", "Being seen by others in a certain way"))),
                Prompt.wished("when", "When: the situation in which it arises",
                        "the day starts with a meeting at nine"),
                Prompt.wished("want", "Want: the progress that is wanted", "to be at work on time"),
                Prompt.wished("so", "So: what the progress is for", "the meeting starts with me"));
    }

    @Override
    void fill(NewBlock block, Arguments arguments, EObject home) {
        for (String part : List.of("when", "want", "so")) {
            arguments.optionalText(part).ifPresent(words -> block.with(part, part, words, "STRING"));
        }
    }
}
