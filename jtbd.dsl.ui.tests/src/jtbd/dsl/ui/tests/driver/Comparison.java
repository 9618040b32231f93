package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.ResourceNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;

/** The comparison of two files in an editor of its own. */
public final class Comparison implements AutoCloseable {

    private final IEditorPart editor;

    private Comparison(IEditorPart editor) {
        this.editor = editor;
    }

    public static Comparison of(IFile left, IFile right) {
        inUi(() -> {
            CompareUI.openCompareEditor(new TwoFiles(left, right));
            return null;
        });
        return opened();
    }

    /** The one that is opening. */
    public static Comparison opened() {
        return new Comparison(waitFor("the comparison", () -> Optional.ofNullable(Workbench.page().getActiveEditor())
                .filter(part -> part.getEditorInput() instanceof CompareEditorInput)));
    }

    /** The tool with the label: where it stands on the display. */
    public Point tool(String label) {
        return waitFor("a tool '" + label + "'", () -> Dialog.all(control(), ToolBar.class)
                .flatMap(bar -> Stream.of(bar.getItems()).filter(item -> label.equals(item.getToolTipText())
                        && item.isEnabled()).map(item -> bar.toDisplay(item.getBounds().x + item.getBounds().width / 2,
                                item.getBounds().y + item.getBounds().height / 2))).findFirst());
    }

    /** Whether a tool can be used; only to be used on the thread of the workbench. */
    public boolean offers(String label) {
        return Dialog.all(control(), ToolBar.class).flatMap(bar -> Stream.of(bar.getItems()))
                .anyMatch(item -> label.equals(item.getToolTipText()) && item.isEnabled());
    }

    /** The things that differ. */
    public Tree differences() {
        return waitFor("a tree of differences", () -> Dialog.all(control(), Tree.class)
                .filter(tree -> tree.getItemCount() > 0).findFirst());
    }

    /** The side that shows a text with these words. */
    public StyledText side(String words) {
        return waitFor("a side with '" + words + "'", () -> Dialog.all(control(), StyledText.class)
                .filter(text -> text.getText().contains(words)).findFirst());
    }

    /** How many lists of what differs there are to be seen; only to be used on the thread of the workbench. */
    public long lists() {
        return Dialog.all(control(), Tree.class).filter(tree -> tree.getItemCount() > 0).count();
    }

    /** The texts of both sides; only to be used on the thread of the workbench. */
    public List<StyledText> sides() {
        return Dialog.all(control(), StyledText.class).filter(text -> !text.getText().isEmpty()).toList();
    }

    @Override
    public void close() {
        inUi(() -> Workbench.page().closeEditor(editor, false));
    }

    private Control control() {
        return (Control) editor.getSite().getService(MPart.class).getWidget();
    }

    /** What "Compare With > Each Other" shows. */
    private static final class TwoFiles extends CompareEditorInput {

        private final IFile left;
        private final IFile right;

        TwoFiles(IFile left, IFile right) {
            super(new CompareConfiguration());
            this.left = left;
            this.right = right;
            getCompareConfiguration().setLeftLabel(left.getFullPath().toString());
            getCompareConfiguration().setRightLabel(right.getFullPath().toString());
            setTitle(left.getName() + " and " + right.getName());
        }

        @Override
        protected Object prepareInput(IProgressMonitor monitor) {
            return new Differencer().findDifferences(false, monitor, null, null, new ResourceNode(left),
                    new ResourceNode(right));
        }
    }
}
