package jtbd.dsl.ui.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** A sentence with a link to another page of the preferences. */
final class PageLink {

    /** @param data what that page is to show first; null for nothing in particular */
    PageLink(Composite parent, String sentence, Shell shell, String page, Object data) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(sentence);
        GridDataFactory.swtDefaults().span(2, 1).indent(0, 6).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                click -> PreferencesUtil.createPreferenceDialogOn(shell, page, null, data)));
    }
}
