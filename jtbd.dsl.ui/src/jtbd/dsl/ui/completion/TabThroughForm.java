package jtbd.dsl.ui.completion;

import org.eclipse.jface.text.IWidgetTokenKeeper;
import org.eclipse.jface.text.IWidgetTokenOwner;
import org.eclipse.jface.text.IWidgetTokenOwnerExtension;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;

/**
 * Has the tab key lead to the next place of a form though a list of proposals is open, which it would move into
 * otherwise: what is typed then would be lost.
 */
final class TabThroughForm implements VerifyKeyListener {

    /** Whoever shows something over the text gives way to this. */
    private static final int FIRST = Integer.MAX_VALUE;

    private final SourceViewer viewer;

    TabThroughForm(SourceViewer viewer) {
        this.viewer = viewer;
    }

    /** To be called when a list begins and each time that it shows more: it then takes keys before all others. */
    void goFirst() {
        viewer.getTextWidget().getDisplay().asyncExec(() -> {
            if (viewer.getTextWidget() != null) {
                viewer.prependVerifyKeyListener(this);
            }
        });
    }

    @Override
    public void verifyKey(VerifyEvent key) {
        if (key.character == SWT.TAB && LinkedModeModel.hasInstalledModel(viewer.getDocument())) {
            IWidgetTokenKeeper list = (IWidgetTokenOwner owner) -> true;
            if (((IWidgetTokenOwnerExtension) viewer).requestWidgetToken(list, FIRST)) {
                viewer.releaseWidgetToken(list);
            }
        }
    }
}
