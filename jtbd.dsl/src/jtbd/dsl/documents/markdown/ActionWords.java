package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Action;

/** Why to act, what it addresses and how one sees that it worked. */
final class ActionWords {

    private ActionWords() {
    }

    static Inline of(Action action, Standpoint here) {
        return Inline.lines(List.of(Words.of(action.getPriority()).after("Priority:"),
                Inline.of(action.getReason()),
                here.links(action.getTargets()).after("Addresses"),
                here.links(action.getMetrics()).after("Shown by"),
                here.links(action.getAttributes()).after("Cites")));
    }
}
