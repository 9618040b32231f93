package jtbd.dsl.ui.format;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

import jtbd.dsl.ui.Activator;

/** Lays texts out when they are saved, where the user wants it. */
public final class FormatOnSave implements IDocumentSetupParticipant {

    private static final BeforeSaving LISTENER = new BeforeSaving(FormatOnSave::saving);

    @Override
    public void setup(IDocument document) {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(LISTENER);
    }

    /** A person saves on the thread of the workbench; what else is saved are refactorings, and the layout itself. */
    private static void saving(IFileBuffer buffer) {
        if (Display.getCurrent() != null && buffer instanceof ITextFileBuffer text && buffer.isDirty()
                && Activator.session().openTexts().isOurs(text.getDocument()) && buffer.getLocation() != null
                && buffer.getLocation().segmentCount() > 1) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
            if (file.exists() && SaveAction.formats(file)) {
                layOut(file);
            }
        }
    }

    private static void layOut(IFile file) {
        try {
            new LayoutOfSaved(SavedText.of(file)).ask();
        } catch (CoreException e) {
            Activator.log().log(e.getStatus());
        }
    }
}
