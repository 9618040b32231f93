package jtbd.dsl.ui.format;

import java.time.Duration;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.edits.OneStep;

/** Lays texts out just before they are saved, where the user wants it. */
public final class FormatOnSave implements IDocumentSetupParticipant {

    /** A save waits no longer: the text is then saved as it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private static final BeforeSaving LISTENER = new BeforeSaving(FormatOnSave::layOut);

    @Override
    public void setup(IDocument document) {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(LISTENER);
    }

    private static void layOut(IFileBuffer buffer) {
        if (Display.getCurrent() != null && buffer instanceof ITextFileBuffer text && buffer.isDirty()
                && Activator.session().openTexts().isOurs(text.getDocument()) && isWanted(buffer)) {
            IDocument document = text.getDocument();
            Addresses.of(document).flatMap(address -> Activator.session().answer(PATIENCE, Layout.ofText(address)))
                    .ifPresent(edits -> OneStep.make(document, edits));
        }
    }

    private static boolean isWanted(IFileBuffer buffer) {
        if (buffer.getLocation() == null || buffer.getLocation().segmentCount() < 2) {
            return false;
        }
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(buffer.getLocation());
        return file.exists() && SaveAction.formats(file);
    }
}
