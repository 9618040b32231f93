package jtbd.dsl.ui.compare;

import java.time.Duration;
import java.util.List;

import org.eclipse.compare.ISharedDocumentAdapter;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.compare.structuremergeviewer.IStructureComparator;
import org.eclipse.compare.structuremergeviewer.StructureCreator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentSymbol;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.session.ReadText;

/** Compares texts thing by thing: which jobs, outcomes and metrics are new, gone or changed. */
public final class ElementStructure extends StructureCreator {

    /** This is asked beside the user interface; after so long, only the texts are compared. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public String getName() {
        return "Jobs to be done";
    }

    @Override
    protected IStructureComparator createStructureComparator(Object side, IDocument text,
            ISharedDocumentAdapter sharing, IProgressMonitor monitor) {
        return new ElementsOfText(text, symbols(text.get()), side, this, sharing);
    }

    @Override
    public String getContents(Object node, boolean ignoreWhitespace) {
        DocumentRangeNode range = node instanceof ElementNode element ? element.range() : (DocumentRangeNode) node;
        String words = words(range);
        return ignoreWhitespace ? words.replaceAll("\\s+", " ").strip() : words;
    }

    private static List<DocumentSymbol> symbols(String text) {
        return Activator.session().answer(PATIENCE, ReadText.of(text)).map(ReadText::symbols).orElse(List.of());
    }

    private static String words(DocumentRangeNode range) {
        try {
            return range.getDocument().get(range.getRange().getOffset(), range.getRange().getLength());
        } catch (BadLocationException changedMeanwhile) {
            return "";
        }
    }
}
