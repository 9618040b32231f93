package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Tool;

/** What a tool is for. */
final class ToolWords {

    private ToolWords() {
    }

    static Inline of(Tool tool, Standpoint here) {
        return Inline.lines(List.of(Inline.of(tool.getTagline()).emphasis(), Inline.of(tool.getReason()),
                here.links(tool.getActions()).after("Supports"), here.links(tool.getTargets()).after("Addresses")));
    }
}
