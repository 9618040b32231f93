package jtbd.dsl.ide.mends;

import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** A statement of one keyword and what follows it, such as {@code want "to see"}. */
final class Statement {

    private Statement() {
    }

    /** The value with the keywords before it. */
    static ITextRegion around(INode value) {
        int start = value.getOffset();
        for (INode before = value.getPreviousSibling(); before instanceof ILeafNode leaf && (leaf.isHidden()
                || leaf.getGrammarElement() instanceof Keyword && leaf.getText().matches("\\p{L}.*"));
                before = before.getPreviousSibling()) {
            start = leaf.isHidden() ? start : leaf.getOffset();
        }
        return new TextRegion(start, value.getTotalEndOffset() - start);
    }
}
