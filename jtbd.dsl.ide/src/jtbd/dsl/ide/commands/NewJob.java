package jtbd.dsl.ide.commands;

import java.util.List;

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
    void fill(NewBlock block, Arguments arguments) {
        for (String part : List.of("when", "want", "so")) {
            arguments.optionalText(part).ifPresent(words -> block.with(part, part, words, "STRING"));
        }
    }
}
