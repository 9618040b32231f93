package jtbd.dsl.ui.project;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Gives a project the nature of jobs to be done, or takes it away. */
public record NatureOf(IProject project) {

    public boolean isThere() {
        try {
            return project.isAccessible() && project.hasNature(JtbdNature.ID);
        } catch (CoreException closedMeanwhile) {
            return false;
        }
    }

    /** Only where nobody else changes the project. */
    public void add(IProgressMonitor monitor) throws CoreException {
        IProjectDescription description = project.getDescription();
        List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
        if (!natures.contains(JtbdNature.ID)) {
            // the first nature is the one whose picture the project has
            natures.add(0, JtbdNature.ID);
            become(description, natures, monitor);
        }
    }

    private void remove(IProgressMonitor monitor) throws CoreException {
        IProjectDescription description = project.getDescription();
        List<String> natures = new ArrayList<>(List.of(description.getNatureIds()));
        natures.remove(JtbdNature.ID);
        become(description, natures, monitor);
    }

    void addSoon() {
        soon("Making " + project.getName() + " a JTBD project", this::add);
    }

    void removeSoon() {
        soon("Taking the JTBD nature from " + project.getName(), this::remove);
    }

    private void become(IProjectDescription description, List<String> natures, IProgressMonitor monitor)
            throws CoreException {
        description.setNatureIds(natures.toArray(String[]::new));
        project.setDescription(description, monitor);
    }

    private void soon(String name, Change change) {
        WorkspaceJob job = new WorkspaceJob(name) {
            @Override
            public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
                change.make(monitor);
                return Status.OK_STATUS;
            }
        };
        // a description says as well which projects depend on which, so nobody else may change any
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }

    private interface Change {
        void make(IProgressMonitor monitor) throws CoreException;
    }
}
