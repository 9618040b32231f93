package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Context;

/** Circumstances and what they impose. */
final class ContextItems {

    private ContextItems() {
    }

    static List<Inline> of(List<Context> contexts) {
        return contexts.stream().map(context -> Inline.of(context.getText()).plus(
                Inline.of(String.join(", ", context.getConstraints())).after("— imposes:"))).toList();
    }
}
