package jtbd.dsl.ide.selection;

import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** What stands between the braces around a part of a text, without and with the braces. */
final class BlockRegions {

    private BlockRegions() {
    }

    static void addTo(List<ITextRegion> regions, INode node) {
        INode open = brace(node, "{", false);
        INode close = open == null ? null : brace(node, "}", true);
        if (close == null) {
            return;
        }
        INode first = visible(open.getNextSibling(), true);
        INode last = visible(close.getPreviousSibling(), false);
        if (first != null && first != close) {
            int start = first.getTextRegion().getOffset();
            ITextRegion end = last.getTextRegion();
            regions.add(new TextRegion(start, end.getOffset() + end.getLength() - start));
        }
        int start = open.getTextRegion().getOffset();
        regions.add(new TextRegion(start, close.getTextRegion().getOffset() + 1 - start));
    }

    private static INode brace(INode node, String brace, boolean forward) {
        int depth = 0;
        String other = forward ? "{" : "}";
        for (INode next = node; next != null; next = forward ? next.getNextSibling() : next.getPreviousSibling()) {
            String text = next instanceof ILeafNode ? next.getText() : "";
            if (text.equals(brace) && depth-- == 0) {
                return next;
            }
            depth += text.equals(other) && next != node ? 1 : 0;
        }
        return null;
    }

    private static INode visible(INode from, boolean forward) {
        INode next = from;
        while (next != null && next instanceof ILeafNode leaf && leaf.isHidden()) {
            next = forward ? next.getNextSibling() : next.getPreviousSibling();
        }
        return next;
    }
}
