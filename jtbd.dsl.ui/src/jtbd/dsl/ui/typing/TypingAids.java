package jtbd.dsl.ui.typing;

import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;

/** Installs in an editor what helps the one who types; the Platform hands viewers to reconcilers only. */
public final class TypingAids implements IReconciler {

    private final NameSteps steps = new NameSteps();
    private final EvenLines lines = new EvenLines();
    private ITextViewer viewer;
    private ClosedPairs pairs;
    private SightAfterUndo sight;

    @Override
    public void install(ITextViewer shown) {
        viewer = shown;
        pairs = new ClosedPairs(viewer);
        if (viewer instanceof ITextViewerExtension extension) {
            extension.prependVerifyKeyListener(pairs);
        }
        viewer.getTextWidget().addWordMovementListener(steps);
        viewer.getTextWidget().addPaintListener(lines);
        lines.measure(viewer.getTextWidget());
        sight = new SightAfterUndo(viewer);
        OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(sight);
        // later than the editor itself, which has what is usual in other texts
        Activator.session().started().thenRun(() -> PlatformUI.getWorkbench().getDisplay().asyncExec(this::indent));
    }

    /** The keys that move lines to the right and back do it as the language wants it. */
    private void indent() {
        Signs.ofLanguage().filter(signs -> viewer.getTextWidget() != null).ifPresent(signs -> viewer.setIndentPrefixes(
                new String[] { signs.indentation(), " ", "\t", "" }, IDocument.DEFAULT_CONTENT_TYPE));
    }

    @Override
    public void uninstall() {
        OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(sight);
        if (viewer instanceof ITextViewerExtension extension) {
            extension.removeVerifyKeyListener(pairs);
        }
        if (viewer.getTextWidget() != null) {
            viewer.getTextWidget().removeWordMovementListener(steps);
            viewer.getTextWidget().removePaintListener(lines);
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
