package jtbd.dsl.ui.compare;

import java.io.InputStream;
import java.util.List;

import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;

import jtbd.dsl.ui.convert.KindImages;

/**
 * A thing of a text in the tree of a comparison. It gives its words away as a text of their own, and not as a range of
 * the whole: the Platform of 2024-09 paints ranges at the wrong lines, and fails at those that are not there. For the
 * same reason it is only to be read: what differs is taken over where the whole texts are compared.
 */
final class ElementNode implements IStructureComparator, ITypedElement, IEncodedStreamContentAccessor {

    private static final String TYPE = "jtbd";

    private final String label;
    private final SymbolKind kind;
    private final DocumentRangeNode range;
    private final List<ElementNode> parts;

    /** The range has an id that is the same on both sides for the same thing. */
    ElementNode(String label, SymbolKind kind, DocumentRangeNode range, List<ElementNode> parts) {
        this.label = label;
        this.kind = kind;
        this.range = range;
        this.parts = parts;
    }

    @Override
    public String getName() {
        return label;
    }

    /** The ending of the files that hold such things: it decides how their text is shown. */
    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public Image getImage() {
        return KindImages.of(kind);
    }

    @Override
    public Object[] getChildren() {
        return parts.toArray();
    }

    @Override
    public InputStream getContents() {
        return range.getContents();
    }

    @Override
    public String getCharset() {
        return range.getCharset();
    }

    DocumentRangeNode range() {
        return range;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementNode node && range.equals(node.range);
    }

    @Override
    public int hashCode() {
        return range.hashCode();
    }
}
