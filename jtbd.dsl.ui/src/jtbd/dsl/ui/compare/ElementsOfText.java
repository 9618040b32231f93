package jtbd.dsl.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.compare.structuremergeviewer.StructureRootNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.DocumentSymbol;

import jtbd.dsl.ui.convert.Offsets;

/** One side of a comparison: a text and the things that stand in it. */
final class ElementsOfText extends StructureRootNode {

    private static final int ELEMENT = 1;

    private final List<ElementNode> parts;

    ElementsOfText(IDocument text, List<DocumentSymbol> symbols, Object side, StructureCreator creator,
            ISharedDocumentAdapter sharing) {
        super(text, side, creator, sharing);
        this.parts = nodes(symbols, this, text);
    }

    @Override
    public Object[] getChildren() {
        return parts.toArray();
    }

    /** An element that one side lacks could not be written there. */
    @Override
    public boolean isEditable() {
        return false;
    }

    private static List<ElementNode> nodes(List<DocumentSymbol> symbols, DocumentRangeNode around, IDocument text) {
        Map<String, Integer> seen = new HashMap<>();
        List<ElementNode> nodes = new ArrayList<>();
        for (DocumentSymbol symbol : symbols) {
            String name = symbol.getKind() + " " + symbol.getName();
            int before = seen.merge(name, 1, Integer::sum) - 1;
            IRegion region = Offsets.region(text, symbol.getRange());
            DocumentRangeNode range = new DocumentRangeNode(around, ELEMENT, before == 0 ? name : name + " " + before,
                    text, region.getOffset(), region.getLength());
            nodes.add(new ElementNode(symbol.getName(), symbol.getKind(), range,
                    symbol.getChildren() == null ? List.of() : nodes(symbol.getChildren(), range, text)));
        }
        return nodes;
    }
}
