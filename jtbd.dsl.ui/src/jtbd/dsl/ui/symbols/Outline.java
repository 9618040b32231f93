package jtbd.dsl.ui.symbols;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.Pictures;
import jtbd.dsl.ui.session.RepeatedQuestion;

/** The things of the text of an editor in the Outline view. */
final class Outline extends Page implements IContentOutlinePage {

    private static final int OPEN_AT_FIRST = 2;

    private final EditedText text;
    private final Consumer<IDocument> afterChange = this::askIfOurs;
    private final IPropertyListener afterOtherInput = this::askIfOtherInput;
    private final OutlineSetting sorted = new OutlineSetting("outline.sorted", "Sort by Name",
            Pictures.descriptor("sort"), false, this::sort);
    private final OutlineSetting linked = new OutlineSetting("outline.linked", "Link with Editor",
            shared(ISharedImages.IMG_ELCL_SYNCED), true, this::follow);
    private List<Symbol> symbols = List.of();
    private FilteredSymbols tree;
    private OutlineLink link;
    private RepeatedQuestion<List<DocumentSymbol>> question;

    Outline(ITextEditor editor) {
        this.text = new EditedText(editor);
    }

    @Override
    public void createControl(Composite parent) {
        tree = new FilteredSymbols(parent, () -> symbols);
        link = new OutlineLink(text, tree.getViewer(), () -> symbols);
        question = new RepeatedQuestion<>(tree, text::symbols, this::show, refused -> {
        });
        fill(getSite().getActionBars().getToolBarManager());
        getSite().setSelectionProvider(this);
        sort();
        follow();
        Activator.session().openTexts().onChange(afterChange);
        text.editor().addPropertyListener(afterOtherInput);
        question.askSoon();
    }

    @Override
    public void dispose() {
        text.editor().removePropertyListener(afterOtherInput);
        Activator.session().openTexts().noLongerOnChange(afterChange);
        link.end();
        super.dispose();
    }

    @Override
    public Control getControl() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.getViewer().getControl().setFocus();
    }

    private void fill(IToolBarManager tools) {
        Action closeAll = new Action("Collapse All", shared(ISharedImages.IMG_ELCL_COLLAPSEALL)) {

            @Override
            public void run() {
                tree.getViewer().collapseAll();
            }
        };
        tools.add(sorted);
        tools.add(linked);
        tools.add(closeAll);
    }

    private void askIfOurs(IDocument changed) {
        if (text.is(changed)) {
            question.askSoon();
        }
    }

    private void askIfOtherInput(Object editor, int property) {
        if (property == IEditorPart.PROP_INPUT) {
            question.askSoon();
        }
    }

    private void show(List<DocumentSymbol> told) {
        boolean isFirst = symbols.isEmpty();
        symbols = Symbol.after(symbols, told, text.address().orElse(""));
        tree.getViewer().refresh();
        if (isFirst) {
            tree.getViewer().expandToLevel(OPEN_AT_FIRST);
        }
        link.followCaret();
    }

    private void sort() {
        tree.getViewer().setComparator(sorted.isChecked() ? new ByName() : null);
    }

    private void follow() {
        link.set(linked.isChecked());
    }

    private static ImageDescriptor shared(String name) {
        return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
    }

    @Override
    public ISelection getSelection() {
        return tree.getViewer().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.getViewer().setSelection(selection);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.getViewer().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.getViewer().removeSelectionChangedListener(listener);
    }
}
