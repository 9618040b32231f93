package jtbd.dsl.ui.folding;

import java.util.Objects;

import org.eclipse.jface.text.source.projection.ProjectionAnnotation;

/** A block as the editor shows it, open or closed. */
final class FoldedBlock extends ProjectionAnnotation {

    private final String kind;
    private String firstLine;

    FoldedBlock(String kind, String firstLine, boolean isClosed) {
        super(isClosed);
        this.kind = kind;
        this.firstLine = firstLine;
    }

    /** @param other what the server calls such a block; null where it has no word for it */
    boolean isOf(String other) {
        return Objects.equals(kind, other);
    }

    void beginsWith(String line) {
        firstLine = line;
    }

    /** Whether its reader has closed it, and it still begins with this line. */
    boolean isClosedAt(String line) {
        return isCollapsed() && firstLine.equals(line);
    }
}
