package jtbd.eclipse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The examples that come with the program, as projects. */
final class Examples {

    private static final List<String> PROJECTS = List.of("tour", "repair", "personal-services", "factory-iot");
    private static final String NATURE = "jtbd.dsl.ui.nature";
    private static final String BEGINNING = "tour/tour.jtbd";

    private final Bundle bundle = FrameworkUtil.getBundle(Examples.class);
    private final IWorkspaceRoot workspace;

    Examples(IWorkspaceRoot workspace) {
        this.workspace = workspace;
    }

    /** Writes them into the workspace and answers with the file to read first. */
    IFile copy() throws CoreException, IOException {
        for (String name : PROJECTS) {
            copy(name);
        }
        return workspace.getFile(IPath.fromOSString(BEGINNING));
    }

    private void copy(String name) throws CoreException, IOException {
        IProject project = workspace.getProject(name);
        project.create(null);
        project.open(null);
        IProjectDescription description = project.getDescription();
        description.setNatureIds(new String[] { NATURE });
        project.setDescription(description, null);
        Enumeration<URL> files = bundle.findEntries("examples/" + name, "*", true);
        while (files.hasMoreElements()) {
            URL file = files.nextElement();
            copy(file, project, file.getPath().replaceFirst("^/?examples/" + name + "/", ""));
        }
    }

    private static void copy(URL source, IProject project, String path) throws CoreException, IOException {
        if (path.endsWith("/")) {
            IFolder folder = project.getFolder(path);
            if (!folder.exists()) {
                folder.create(true, true, null);
            }
            return;
        }
        IFile file = project.getFile(path);
        if (!file.exists()) {
            try (InputStream content = source.openStream()) {
                file.create(content, true, null);
            }
        }
    }
}
