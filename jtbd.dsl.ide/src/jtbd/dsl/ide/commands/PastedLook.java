package jtbd.dsl.ide.commands;

import java.util.Map;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;

/** How pasted text looks where no style sheet comes along: tables have lines, and quotes stand in. */
final class PastedLook {

    private PastedLook() {
    }

    static void add(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof TableBlock) {
            attributes.put("style", "border-collapse: collapse");
        } else if (node instanceof TableCell) {
            attributes.put("style", "border: 1px solid #bbb; padding: 3px 8px; text-align: left; vertical-align: top");
        } else if (node instanceof BlockQuote) {
            attributes.put("style", "margin: 0.5em 0 0.5em 1em; font-style: italic");
        }
    }
}
