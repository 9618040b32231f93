package jtbd.dsl.ui.work;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Work in files and markers that nobody waits for. It ends before the workspace does, see {@link EndOfWork}. */
public abstract class WorkspaceWork extends Job {

    protected WorkspaceWork(String name) {
        super(name);
        setSystem(true);
    }

    /** Has all of this work end with the workbench; to be called once. */
    public static void endWithWorkbench() {
        PlatformUI.getWorkbench().addWorkbenchListener(new EndOfWork());
    }

    @Override
    public boolean shouldSchedule() {
        return !EndOfWork.hasCome();
    }

    @Override
    public boolean belongsTo(Object family) {
        return WorkspaceWork.class == family;
    }
}
