package jtbd.dsl.ui.project;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    private static final String BETWEEN = "\n";
    private static final QualifiedName OTHERS = new QualifiedName(Activator.ID, "others");
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

    /** The documents of this root are made of what is in the folders with these addresses as well. */
    void keepOthers(List<String> addresses) throws CoreException {
        Set<String> paths = new LinkedHashSet<>();
        for (String address : addresses) {
            for (IContainer other : folder.getWorkspace().getRoot()
                    .findContainersForLocationURI(URI.create(address))) {
                paths.add(other.getFullPath().toPortableString());
            }
        }
        folder.setPersistentProperty(OTHERS, paths.isEmpty() ? null : String.join(BETWEEN, paths));
    }

    /** Whether its documents may be others when these other roots are; those that could not be written may be now. */
    boolean mayChangeWith(Set<DocumentRoot> others) throws CoreException {
        return isMadeOfAny(others)
                || folder.findMarkers(ShownDocuments.PROBLEM, false, IResource.DEPTH_ZERO).length > 0;
    }

    private boolean isMadeOfAny(Set<DocumentRoot> others) throws CoreException {
        String kept = folder.getPersistentProperty(OTHERS);
        return kept != null && Stream.of(kept.split(BETWEEN)).anyMatch(path -> others.stream()
                .anyMatch(other -> other.folder.getFullPath().toPortableString().equals(path)));
    }

    /** Whether documents change with the file. */
    static boolean hasSay(IResource resource) {
        return resource instanceof IFile && (resource.getName().endsWith(".jtbd")
                || resource.getName().equals(SETTINGS));
    }
}
