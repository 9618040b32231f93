package jtbd.dsl.ui.help;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Keeps the colours of the theme in cheat sheets: with each step that becomes the current one the Platform paints all
 * steps in the colours of the light theme, and leaves light letters on white in the dark one.
 */
public final class CheatSheetColours implements IStartup {

    private static final String VIEW = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            display.addFilter(SWT.FocusIn, this::touched);
            display.addFilter(SWT.MouseUp, this::touched);
        });
    }

    private void touched(Event event) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        IViewPart view = page == null ? null : page.findView(VIEW);
        if (view != null && view.getSite().getService(MPart.class).getWidget() instanceof Control place
                && isIn(place, event.widget)) {
            // when it is done what the key or the mouse was for
            event.display.asyncExec(() -> style(place));
        }
    }

    private static boolean isIn(Control place, Object widget) {
        Control each = widget instanceof Control control ? control : null;
        while (each != null && each != place) {
            each = each.getParent();
        }
        return each == place;
    }

    private static void style(Control place) {
        if (!place.isDisposed()) {
            PlatformUI.getWorkbench().getService(IStylingEngine.class).style(place);
        }
    }
}
