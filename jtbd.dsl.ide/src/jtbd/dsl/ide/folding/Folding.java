package jtbd.dsl.ide.folding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.xtext.nodemodel.ILeafNode;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Import;

/** What can be folded away in a file: blocks, imports, comments and texts over several lines. */
public final class Folding {

    /** No kind of the protocol's own: it tells texts from blocks when both begin in a line. */
    private static final String TEXT = "text";

    public List<FoldingRange> of(FileView file) {
        FoldedLines folded = new FoldedLines(file.lines());
        Deque<ILeafNode> blocks = new ArrayDeque<>();
        LineComments comments = new LineComments(folded, file.lines());
        for (ILeafNode leaf : file.written().getLeafNodes()) {
            String text = leaf.getText();
            if (text.startsWith("//")) {
                comments.add(leaf);
            } else if (text.startsWith("/*")) {
                folded.add(leaf.getOffset(), leaf.getEndOffset(), FoldingRangeKind.Comment);
            } else if (text.startsWith("\"")) {
                folded.add(leaf.getOffset(), leaf.getEndOffset(), TEXT);
            } else if (text.equals("{")) {
                blocks.push(leaf);
            } else if (text.equals("}") && !blocks.isEmpty()) {
                folded.addBlock(blocks.pop().getOffset(), leaf.getOffset());
            }
        }
        comments.end();
        addImports(file, folded);
        return folded.all();
    }

    private static void addImports(FileView file, FoldedLines folded) {
        List<Import> imports = file.model().getImports();
        if (!imports.isEmpty()) {
            var last = file.region(imports.get(imports.size() - 1));
            folded.add(file.region(imports.get(0)).getOffset(), last.getOffset() + last.getLength(),
                    FoldingRangeKind.Imports);
        }
    }
}
