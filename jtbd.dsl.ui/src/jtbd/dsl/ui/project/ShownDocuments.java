package jtbd.dsl.ui.project;

import java.net.URI;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Shows in the workspace what the server did on disk, and tells in the Problems view what kept it from doing so. */
record ShownDocuments(DocumentRoot root, WrittenDocuments documents) {

    /** The kind of the marker at a root whose documents could not be written. */
    static final String PROBLEM = "jtbd.dsl.ui.documents";

    void show(IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.run(this::showInProject, root.folder().getProject(), IWorkspace.AVOID_UPDATE, monitor);
    }

    private void showInProject(IProgressMonitor monitor) throws CoreException {
        if (!root.folder().isAccessible()) {
            return;
        }
        if (documents.folder() != null) {
            for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot()
                    .findContainersForLocationURI(URI.create(documents.folder()))) {
                if (folder.getProject().equals(root.folder().getProject())) {
                    refresh(folder, monitor);
                }
            }
        }
        tellProblem();
    }

    private static void refresh(IContainer folder, IProgressMonitor monitor) throws CoreException {
        nearestInWorkspace(folder).refreshLocal(IResource.DEPTH_INFINITE, monitor);
        if (folder instanceof IFolder && folder.exists() && !folder.isDerived()) {
            folder.setDerived(true, monitor);
        }
    }

    /** A folder that was made on disk may stand in others that were made with it. */
    private static IContainer nearestInWorkspace(IContainer folder) {
        IContainer nearest = folder;
        while (!nearest.exists()) {
            nearest = nearest.getParent();
        }
        return nearest;
    }

    private void tellProblem() throws CoreException {
        root.folder().deleteMarkers(PROBLEM, false, IResource.DEPTH_ZERO);
        if (documents.problem() != null) {
            root.folder().createMarker(PROBLEM, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_WARNING,
                    IMarker.MESSAGE, documents.problem()));
        }
    }
}
