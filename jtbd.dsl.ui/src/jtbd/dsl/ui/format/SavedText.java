package jtbd.dsl.ui.format;

import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.lsp4j.TextEdit;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.edits.OneStep;

/** The text of a file as it is being saved. It is kept until it is let go, also where its editor is closed before. */
final class SavedText {

    private final IFile file;
    private final ITextFileBuffer buffer;
    private final TextState asSaved;

    private SavedText(IFile file, ITextFileBuffer buffer) {
        this.file = file;
        this.buffer = buffer;
        asSaved = TextState.of(buffer.getDocument());
    }

    static SavedText of(IFile file) throws CoreException {
        var buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        return new SavedText(file, buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE));
    }

    void letGo() {
        try {
            FileBuffers.getTextFileBufferManager().disconnect(file.getFullPath(), LocationKind.IFILE, null);
        } catch (CoreException e) {
            Activator.log().log(e.getStatus());
        }
    }

    IFile file() {
        return file;
    }

    /** Whether nobody has typed on. */
    boolean isAsSaved() {
        return asSaved.isCurrent();
    }

    /** Makes the edits and answers whether it did; only to be used on the thread of the workbench. */
    boolean change(List<? extends TextEdit> edits) {
        // one that could not be saved is still dirty
        boolean isToBeChanged = isAsSaved() && !buffer.isDirty() && !edits.isEmpty();
        if (isToBeChanged) {
            OneStep.make(buffer.getDocument(), edits);
        }
        return isToBeChanged;
    }

    void save(IProgressMonitor monitor) throws CoreException {
        buffer.commit(monitor, false);
    }
}
