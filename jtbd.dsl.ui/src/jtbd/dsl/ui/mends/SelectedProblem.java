package jtbd.dsl.ui.mends;

import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.markers.ProblemMarkers;

/**
 * Asks for mends as soon as a problem is selected in the Problems view: its dialog lists only what is known when it
 * opens, in a thread that must not wait.
 */
public final class SelectedProblem implements IStartup, IWindowListener {

    private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";

    private final ISelectionListener selection = (part, selected) -> selected(selected);

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows()).forEach(this::windowOpened);
            PlatformUI.getWorkbench().addWindowListener(this);
        });
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        window.getSelectionService().addSelectionListener(PROBLEMS, selection);
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // its listeners go with it
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // nothing is selected by that
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // nothing is selected by that
    }

    private static void selected(ISelection selected) {
        if (selected instanceof IStructuredSelection one && one.size() == 1) {
            IMarker marker = Adapters.adapt(one.getFirstElement(), IMarker.class);
            if (marker != null && marker.exists() && ProblemMarkers.TYPE.equals(type(marker))) {
                ProblemMends.prepare(marker);
            }
        }
    }

    private static String type(IMarker marker) {
        try {
            return marker.getType();
        } catch (CoreException goneMeanwhile) {
            return "";
        }
    }
}
