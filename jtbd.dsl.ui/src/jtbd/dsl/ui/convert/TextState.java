package jtbd.dsl.ui.convert;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

/** A text as it stood when something was asked about it. */
public record TextState(IDocument document, long stamp) {

    public static TextState of(IDocument document) {
        return new TextState(document, stampOf(document));
    }

    /** Whether the document still reads so. */
    public boolean isCurrent() {
        return stampOf(document) == stamp;
    }

    private static long stampOf(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }
}
