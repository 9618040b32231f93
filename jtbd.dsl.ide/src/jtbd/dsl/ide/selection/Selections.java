package jtbd.dsl.ide.selection;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;

/**
 * What is selected when a selection grows: the word under the cursor, the text between its quotes, the statement, what
 * stands between the braces, the thing, and so on outwards to the whole file.
 */
public final class Selections {

    @Inject
    private StatementRegions statements;

    public SelectionRange at(FileView file, int offset) {
        List<ITextRegion> regions = new ArrayList<>();
        file.tokenAt(offset > 0 && isBehindWord(file.text(), offset) ? offset - 1 : offset).ifPresent(token -> {
            WordRegions.addTo(regions, token, offset);
            for (INode node = token; node != null; node = node.getParent()) {
                addAround(regions, node);
            }
        });
        regions.add(new TextRegion(0, file.text().length()));
        return chain(file, regions, offset);
    }

    private void addAround(List<ITextRegion> regions, INode node) {
        regions.add(node.getTextRegion());
        ICompositeNode parent = node.getParent();
        if (parent != null) {
            statements.around(node).ifPresent(regions::add);
            BlockRegions.addTo(regions, node);
        }
    }

    /** From the outermost inwards, each in the one before; without what adds nothing or does not hold the cursor. */
    private static SelectionRange chain(FileView file, List<ITextRegion> regions, int offset) {
        SelectionRange chain = null;
        ITextRegion outer = null;
        for (int i = regions.size() - 1; i >= 0; i--) {
            ITextRegion region = regions.get(i);
            boolean holdsCursor = region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
            if (holdsCursor && (outer == null || outer.contains(region) && !outer.equals(region))) {
                chain = new SelectionRange(file.range(region), chain);
                outer = region;
            }
        }
        return chain;
    }

    private static boolean isBehindWord(String text, int offset) {
        boolean atWord = offset < text.length() && Character.isLetterOrDigit(text.charAt(offset));
        return !atWord && Character.isLetterOrDigit(text.charAt(offset - 1));
    }
}
