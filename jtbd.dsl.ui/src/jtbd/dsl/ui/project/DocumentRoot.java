package jtbd.dsl.ui.project;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.QualifiedName;

import jtbd.dsl.ui.Activator;

/** The folder that documents are made for as a whole: the nearest with a `jtbd.toml`, or else the project. */
record DocumentRoot(IContainer folder) {

    private static final String SETTINGS = "jtbd.toml";
    private static final QualifiedName DOCUMENTS = new QualifiedName(Activator.ID, "documents");

    static DocumentRoot of(IResource resource) {
        IContainer folder = resource instanceof IContainer container ? container : resource.getParent();
        while (!(folder instanceof IProject) && !folder.exists(IPath.fromOSString(SETTINGS))) {
            folder = folder.getParent();
        }
        return new DocumentRoot(folder);
    }

    /** Those of all files of the project. */
    static Set<DocumentRoot> in(IProject project) throws CoreException {
        Set<DocumentRoot> roots = new LinkedHashSet<>();
        project.accept(resource -> {
            if (resource instanceof IFile && resource.getName().endsWith(".jtbd")) {
                roots.add(of(resource));
            }
            return !resource.isDerived();
        });
        return roots;
    }

    /** The address of the folder that documents were written to last. */
    Optional<String> documents() throws CoreException {
        return Optional.ofNullable(folder.getPersistentProperty(DOCUMENTS));
    }

    void keepDocuments(String address) throws CoreException {
        folder.setPersistentProperty(DOCUMENTS, address);
    }

    /** Whether documents change with the file. */
    static boolean hasSay(IResource resource) {
        return resource instanceof IFile && (resource.getName().endsWith(".jtbd")
                || resource.getName().equals(SETTINGS));
    }
}
