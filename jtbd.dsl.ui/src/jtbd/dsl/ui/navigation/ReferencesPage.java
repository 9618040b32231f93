package jtbd.dsl.ui.navigation;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The Search view's page of references: files, and in each the lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    public ReferencesPage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ReferencesTree());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ReferenceLabels(this)));
        viewer.setComparator(new ReferenceOrder());
        viewer.setAutoExpandLevel(2);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new UnsupportedOperationException("References are shown as a tree only");
    }

    @Override
    public void setInput(ISearchResult found, Object state) {
        super.setInput(found, state);
        if (state == null) {
            beginAtTheTop();
        }
    }

    @Override
    protected void elementsChanged(Object[] changed) {
        getViewer().refresh();
        ((TreeViewer) getViewer()).expandToLevel(2);
        if (getViewer().getSelection().isEmpty()) {
            beginAtTheTop();
        }
    }

    /** The Platform selects the first place too, but scrolls to it, and the line of its file out of sight. */
    private void beginAtTheTop() {
        Tree tree = ((TreeViewer) getViewer()).getTree();
        if (tree.getItemCount() > 0) {
            tree.setSelection(tree.getItem(0).getItem(0));
            tree.setTopItem(tree.getItem(0));
        }
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    public int getDisplayedMatchCount(Object element) {
        return element instanceof IFile file && getInput() instanceof ReferencesFound found
                ? found.computeContainedMatches(found, file).length
                : super.getDisplayedMatchCount(element);
    }

    @Override
    public Match[] getDisplayedMatches(Object element) {
        return element instanceof IFile file && getInput() instanceof ReferencesFound found
                ? found.computeContainedMatches(found, file)
                : super.getDisplayedMatches(element);
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        IFile file = ((Reference) match.getElement()).file();
        if (IDE.openEditor(getSite().getPage(), file, activate) instanceof ITextEditor editor) {
            editor.selectAndReveal(offset, length);
        }
    }
}
