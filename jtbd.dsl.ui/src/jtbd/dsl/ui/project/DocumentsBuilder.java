package jtbd.dsl.ui.project;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

import jtbd.dsl.ui.Activator;

/**
 * Has documents written when something was saved that they are made of. The builder itself only says so: the work is
 * done beside, so that nobody who saves or builds has to wait for it.
 */
public final class DocumentsBuilder extends IncrementalProjectBuilder {

    public static final String ID = "jtbd.dsl.ui.builder";

    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        // with the session the problems of all files are shown
        Activator.session();
        IProject[] others = others();
        if (Activator.settings().getBoolean(ProjectSettings.DOCUMENTS_ON_SAVE)) {
            IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
            Set<DocumentRoot> due = delta == null ? DocumentRoot.in(getProject()) : touched(delta);
            due.addAll(changingWith(touchedIn(others, due)));
            due.forEach(root -> DocumentsJob.of(root).writeSoon());
        }
        return others;
    }

    /** The projects whose changes this builder is told as well, since files may refer to any of them. */
    private IProject[] others() {
        return Stream.of(getProject().getWorkspace().getRoot().getProjects())
                .filter(project -> !project.equals(getProject()) && new NatureOf(project).isThere())
                .toArray(IProject[]::new);
    }

    private Set<DocumentRoot> touchedIn(IProject[] others, Set<DocumentRoot> own) throws CoreException {
        Set<DocumentRoot> touched = new LinkedHashSet<>(own);
        for (IProject other : others) {
            IResourceDelta delta = getDelta(other);
            if (delta != null) {
                touched.addAll(touched(delta));
            }
        }
        return touched;
    }

    private Set<DocumentRoot> changingWith(Set<DocumentRoot> touched) throws CoreException {
        Set<DocumentRoot> changing = new LinkedHashSet<>();
        for (DocumentRoot root : touched.isEmpty() ? touched : DocumentRoot.in(getProject())) {
            if (root.mayChangeWith(touched)) {
                changing.add(root);
            }
        }
        return changing;
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        DocumentRoot.in(getProject()).forEach(root -> DocumentsJob.of(root).removeSoon());
    }

    private static Set<DocumentRoot> touched(IResourceDelta delta) throws CoreException {
        Set<DocumentRoot> roots = new LinkedHashSet<>();
        delta.accept(change -> {
            if (DocumentRoot.hasSay(change.getResource())
                    && (change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & CONTENT) != 0)) {
                roots.add(DocumentRoot.of(change.getResource()));
            }
            return !change.getResource().isDerived();
        });
        return roots;
    }
}
