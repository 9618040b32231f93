package jtbd.dsl.ui.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;

/** Tells the server which projects are open and what changes in them, whoever changes it. It never waits. */
final class WorkspaceSync implements IResourceChangeListener {

    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.ENCODING;

    private final LanguageSession session;

    WorkspaceSync(LanguageSession session) {
        this.session = session;
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() == IResourceChangeEvent.POST_CHANGE) {
            tell(event.getDelta());
        } else if (event.getResource().getLocation() != null) {
            folders(List.of(), List.of(ClientStart.folder((IProject) event.getResource())));
        }
    }

    private void tell(IResourceDelta delta) {
        List<WorkspaceFolder> opened = new ArrayList<>();
        List<FileEvent> files = new ArrayList<>();
        gather(delta, opened, files);
        if (!opened.isEmpty()) {
            folders(opened, List.of());
        }
        if (!files.isEmpty()) {
            session.tellChange(server -> server.getWorkspaceService()
                    .didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
        }
    }

    private static void gather(IResourceDelta delta, List<WorkspaceFolder> opened, List<FileEvent> files) {
        try {
            delta.accept(change -> {
                IResource resource = change.getResource();
                if (resource instanceof IProject project && isOpened(change)) {
                    if (project.getLocation() != null) {
                        opened.add(ClientStart.folder(project));
                    }
                    return false;
                }
                if (resource instanceof IFile && resource.getLocation() != null) {
                    add(change, files);
                }
                return true;
            });
        } catch (CoreException e) {
            Activator.log().log(e.getStatus());
        }
    }

    private void folders(List<WorkspaceFolder> added, List<WorkspaceFolder> removed) {
        session.tellChange(server -> server.getWorkspaceService().didChangeWorkspaceFolders(
                new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed))));
    }

    private static boolean isOpened(IResourceDelta change) {
        return ((IProject) change.getResource()).isOpen()
                && (change.getKind() == IResourceDelta.ADDED || (change.getFlags() & IResourceDelta.OPEN) != 0);
    }

    private static void add(IResourceDelta change, List<FileEvent> files) {
        String name = change.getResource().getName();
        boolean matters = name.endsWith(".jtbd") || name.equals("jtbd.toml") || name.equals(".gitignore");
        if (matters && (change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & CONTENT) != 0)) {
            files.add(new FileEvent(Addresses.of(change.getResource()), switch (change.getKind()) {
                case IResourceDelta.ADDED -> FileChangeType.Created;
                case IResourceDelta.REMOVED -> FileChangeType.Deleted;
                default -> FileChangeType.Changed;
            }));
        }
    }
}
