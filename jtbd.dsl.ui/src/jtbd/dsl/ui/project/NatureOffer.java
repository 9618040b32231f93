package jtbd.dsl.ui.project;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IDocumentSetupParticipantExtension;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.FileEditorInput;

import jtbd.dsl.ui.Activator;

/** Offers the nature when the first file of a project without it is opened in an editor. */
public final class NatureOffer implements IDocumentSetupParticipant, IDocumentSetupParticipantExtension {

    private static final QualifiedName UNWANTED = new QualifiedName(Activator.ID, "natureUnwanted");
    private static final Set<IProject> ASKED = ConcurrentHashMap.newKeySet();

    @Override
    public void setup(IDocument document) {
        // without a place there is no project
    }

    @Override
    public void setup(IDocument document, IPath location, LocationKind kind) {
        if (kind == LocationKind.IFILE) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(location);
            // the editor, if it is one that opens the file, is there when its window comes to rest
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> offerFor(file));
        }
    }

    private static void offerFor(IFile file) {
        IProject project = file.getProject();
        if (!new NatureOf(project).isThere() && project.isAccessible() && !isUnwanted(project) && isInEditor(file)) {
            switch (Activator.settings().getString(ProjectSettings.NATURE)) {
                case ProjectSettings.ALWAYS -> new NatureOf(project).addSoon();
                case ProjectSettings.ASK -> ask(project);
                default -> {
                    // the user does not want to be asked
                }
            }
        }
    }

    private static void ask(IProject project) {
        if (ASKED.add(project)) {
            NatureQuestion question = new NatureQuestion(project);
            question.open();
            if (question.isAnswer(NatureQuestion.YES)) {
                new NatureOf(project).addSoon();
            } else if (question.isAnswer(NatureQuestion.NEVER)) {
                remember(project);
            }
            if (question.isAnswer(NatureQuestion.YES) && question.getToggleState()) {
                Activator.settings().setValue(ProjectSettings.NATURE, ProjectSettings.ALWAYS);
            }
        }
    }

    /** With the workspace and not in a file of the project, since others may want otherwise. */
    private static void remember(IProject project) {
        try {
            project.setPersistentProperty(UNWANTED, Boolean.TRUE.toString());
        } catch (CoreException e) {
            Activator.log().log(e.getStatus());
        }
    }

    private static boolean isUnwanted(IProject project) {
        try {
            return project.getPersistentProperty(UNWANTED) != null;
        } catch (CoreException e) {
            return true;
        }
    }

    private static boolean isInEditor(IFile file) {
        return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
                .flatMap(window -> Stream.of(window.getPages()))
                .anyMatch(page -> page.findEditor(new FileEditorInput(file)) != null);
    }
}
