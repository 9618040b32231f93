package jtbd.dsl.ui.project;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

import jtbd.dsl.ui.work.WorkspaceWork;

/** Looks for files that others have changed, as a version control does, when the user comes back from them. */
final class RefreshOnReturn implements IWindowListener {

    private final Looking looking = new Looking();

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

    private static final class Looking extends WorkspaceWork {

        Looking() {
            super("Looking for changed files");
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                    if (new NatureOf(project).isThere()) {
                        project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
                    }
                }
                return Status.OK_STATUS;
            } catch (CoreException e) {
                return e.getStatus();
            }
        }
    }
}
