package jtbd.dsl.ui.edits;

import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;

import jtbd.dsl.ui.convert.Offsets;

/** Edits of the protocol as edits of the Platform. */
public final class TextEdits {

    private TextEdits() {
    }

    public static MultiTextEdit in(IDocument document, List<? extends TextEdit> edits) {
        MultiTextEdit all = new MultiTextEdit();
        for (TextEdit edit : edits) {
            IRegion region = Offsets.region(document, edit.getRange());
            all.addChild(new ReplaceEdit(region.getOffset(), region.getLength(), edit.getNewText()));
        }
        return all;
    }

    /** The text after the edits. */
    public static String applied(String text, List<? extends TextEdit> edits) throws CoreException {
        IDocument document = new Document(text);
        try {
            in(document, edits).apply(document);
        } catch (BadLocationException e) {
            throw new CoreException(Status.error("The edits do not fit the text", e));
        }
        return document.get();
    }

    /** The edits of a file, in its editor where it is open; saved unless the editor has other changes to save. */
    static TextFileChange change(IFile file, List<? extends TextEdit> edits) throws CoreException {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(file.getFullPath(), LocationKind.IFILE, null);
        try {
            TextFileChange change = new TextFileChange(file.getName(), file);
            change.setSaveMode(TextFileChange.KEEP_SAVE_STATE);
            change.setTextType("jtbd");
            change.setEdit(in(buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE).getDocument(), edits));
            return change;
        } finally {
            buffers.disconnect(file.getFullPath(), LocationKind.IFILE, null);
        }
    }
}
