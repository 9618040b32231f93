package jtbd.dsl.ui.mends;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.ISourceViewerExtension3;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.places.EditorOf;

/**
 * Lets an editor list mends as {@link ListedMends} does, by the key and by a click on a light bulb; the Platform hands
 * viewers to reconcilers only.
 */
public final class MendsOfLine implements IReconciler {

    @Override
    public void install(ITextViewer shown) {
        // later than the editor itself, which sets up its own list behind its reconcilers
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (shown.getTextWidget() != null && shown instanceof ISourceViewer viewer
                    && shown instanceof ISourceViewerExtension3 editor && editor.getQuickAssistAssistant() != null) {
                install(viewer, editor.getQuickAssistAssistant());
            }
        });
    }

    private static void install(ISourceViewer viewer, IQuickAssistAssistant list) {
        if (!(list.getQuickAssistProcessor() instanceof ListedMends)) {
            list.setQuickAssistProcessor(new ListedMends(list.getQuickAssistProcessor()));
        }
        EditorOf.viewer(viewer).ifPresent(editor -> {
            ListMends.become(editor, viewer);
            LightBulbs.listen(editor, viewer, list);
        });
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
