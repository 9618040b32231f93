package jtbd.eclipse;

import java.io.IOException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Fills a new workspace with the examples and opens the one to begin with; does nothing in any other workspace. */
public final class FirstStart implements IStartup {

    @Override
    public void earlyStartup() {
        IWorkspaceRoot workspace = ResourcesPlugin.getWorkspace().getRoot();
        if (workspace.getProjects().length > 0) {
            return;
        }
        try {
            IFile tour = new Examples(workspace).copy();
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Greeting.with(tour));
        } catch (CoreException | IOException e) {
            ILog.of(FirstStart.class).error("The examples could not be written into the workspace", e);
        }
    }
}
