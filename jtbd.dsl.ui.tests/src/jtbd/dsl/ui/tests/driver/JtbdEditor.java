package jtbd.dsl.ui.tests.driver;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** An open editor, as the person in front of it sees and uses it. */
public final class JtbdEditor {

    private final ITextEditor editor;

    private JtbdEditor(ITextEditor editor) {
        this.editor = editor;
    }

    public static JtbdEditor open(IFile file) throws PartInitException {
        return new JtbdEditor((ITextEditor) IDE.openEditor(Workbench.page(), file));
    }

    public ITextEditor part() {
        return editor;
    }

    public IDocument document() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    public String text() {
        return document().get();
    }

    public ProjectionViewer viewer() {
        return (ProjectionViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    public StyledText widget() {
        return viewer().getTextWidget();
    }
}
