package jtbd.dsl.ui.completion;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.templates.ContextTypeRegistry;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.templates.AbstractTemplatesPage;

import jtbd.dsl.ui.tokens.KnownTokens;

/** All templates in the Templates view, to be written, and to be inserted by a double click. */
final class TemplatesPage extends AbstractTemplatesPage {

    private final ITextEditor editor;
    private final ISourceViewer viewer;

    TemplatesPage(ITextEditor editor, ISourceViewer viewer) {
        super(editor, viewer);
        this.editor = editor;
        this.viewer = viewer;
    }

    @Override
    protected void insertTemplate(Template template, IDocument document) {
        // what is to be filled in is typed there
        editor.getSite().getPage().activate(editor);
        Point selected = viewer.getSelectedRange();
        IRegion place = new Region(selected.x, selected.y);
        new TemplateProposal(template, Templates.context(document, selected.x, selected.y), place, null)
                .apply(viewer, ' ', 0, selected.x + selected.y);
    }

    @Override
    protected ContextTypeRegistry getContextTypeRegistry() {
        return Templates.contexts();
    }

    @Override
    public TemplateStore getTemplateStore() {
        return Templates.store();
    }

    @Override
    protected IPreferenceStore getTemplatePreferenceStore() {
        return Templates.preferences();
    }

    @Override
    protected String getPreferencePageId() {
        return TemplatesPreferences.ID;
    }

    @Override
    protected String[] getContextTypeIds(IDocument document, int offset) {
        return new String[] { Templates.CONTEXT };
    }

    @Override
    protected boolean isValidTemplate(IDocument document, Template template, int offset, int length) {
        return KnownTokens.in(document).proseAround(offset).isEmpty();
    }
}
