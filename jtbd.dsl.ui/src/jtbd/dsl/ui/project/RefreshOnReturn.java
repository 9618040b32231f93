package jtbd.dsl.ui.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Looks for files that others have changed, as a version control does, when the user comes back from them. */
final class RefreshOnReturn implements IWindowListener {

    private final Job looking = Job.createSystem("Looking for changed files", (ICoreRunnable) monitor -> {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (new NatureOf(project).isThere()) {
                project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
            }
        }
    });

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        looking.schedule();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // nothing to be seen by the user meanwhile
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // is activated as well
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // the others go on
    }
}
