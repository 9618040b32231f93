package jtbd.dsl.ide.commands;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.naming.ElementIds;

/**
 * Something that a user is asked for before a new block is written.
 *
 * @param key what the answer is called in the arguments of the command
 * @param example a good answer, for a line to fill in
 * @param choices what there is to choose from, the usual first; none for a line to fill in
 */
record Prompt(String key, String label, String example, boolean required, List<Choice> choices) {

    /** One of some answers, with what it means. */
    record Choice(String value, String label) {
    }

    static Prompt needed(String key, String label, String example) {
        return new Prompt(key, label, example, true, List.of());
    }

    static Prompt wished(String key, String label, String example) {
        return new Prompt(key, label, example, false, List.of());
    }

    /** A choice of things of the workspace, or of none of them. */
    static Prompt thing(String key, String label, String none, List<? extends Named> things) {
        return choice(key, label, Stream.concat(Stream.of(new Choice("", none)), things.stream()
                .map(thing -> new Choice(ElementIds.of(thing), TitleOf.of(thing)))).toList());
    }

    static Prompt choice(String key, String label, List<Choice> choices) {
        return new Prompt(key, label, "", false, choices);
    }

    /** Whether there is nothing to choose: only one answer is left. */
    boolean isIdle() {
        return choices.size() == 1;
    }
}
