package jtbd.dsl.ui.mends;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.ui.PlatformUI;

/** Lets Ctrl+1 list mends in the order of {@link ListedMends}; the Platform hands viewers to reconcilers only. */
public final class MendsOfLine implements IReconciler {

    @Override
    public void install(ITextViewer viewer) {
        // later than the editor itself, which sets up its own list behind its reconcilers
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (viewer.getTextWidget() != null && viewer instanceof ISourceViewerExtension3 editor) {
                listIn(editor.getQuickAssistAssistant());
            }
        });
    }

    private static void listIn(IQuickAssistAssistant list) {
        if (list != null && !(list.getQuickAssistProcessor() instanceof ListedMends)) {
            list.setQuickAssistProcessor(new ListedMends(list.getQuickAssistProcessor()));
        }
    }

    @Override
    public void uninstall() {
        // the list goes with the viewer
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
