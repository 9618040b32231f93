package jtbd.dsl.ui.symbols;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives the Outline view a page for each editor that shows a text of the language. */
public final class OutlineOfEditor implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return adaptable instanceof ITextEditor editor && new EditedText(editor).address()
                .filter(address -> address.endsWith(".jtbd")).isPresent() ? type.cast(new Outline(editor)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] { IContentOutlinePage.class };
    }
}
