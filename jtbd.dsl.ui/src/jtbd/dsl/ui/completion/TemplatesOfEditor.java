package jtbd.dsl.ui.completion;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.templates.ITemplatesPage;

import jtbd.dsl.ui.Activator;

/** Gives the Templates view a page for editors of the language. */
public final class TemplatesOfEditor implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return adaptable instanceof ITextEditor editor && type == ITemplatesPage.class && isOurs(editor)
                && editor.getAdapter(ITextOperationTarget.class) instanceof ISourceViewer viewer
                        ? type.cast(new TemplatesPage(editor, viewer))
                        : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { ITemplatesPage.class };
    }

    private static boolean isOurs(ITextEditor editor) {
        return editor.getDocumentProvider() != null && Activator.session().openTexts()
                .isOurs(editor.getDocumentProvider().getDocument(editor.getEditorInput()));
    }
}
