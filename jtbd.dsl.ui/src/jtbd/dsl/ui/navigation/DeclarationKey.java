package jtbd.dsl.ui.navigation;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.places.EditorOf;

/** Lets F3 open declarations as {@link OpenDeclaration} does; the Platform hands viewers to reconcilers only. */
public final class DeclarationKey implements IReconciler {

    @Override
    public void install(ITextViewer viewer) {
        // later than the editor itself, which has no actions yet
        PlatformUI.getWorkbench().getDisplay().asyncExec(
                () -> EditorOf.viewer(viewer).ifPresent(editor -> OpenDeclaration.become(editor, viewer)));
    }

    @Override
    public void uninstall() {
        // the action goes with the editor
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
