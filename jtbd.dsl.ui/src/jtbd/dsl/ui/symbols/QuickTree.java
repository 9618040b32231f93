package jtbd.dsl.ui.symbols;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import jtbd.dsl.ui.places.Places;

/**
 * A tree of things that comes up before the editor, with a field for words that a thing is called or said. Enter or a
 * click goes to a thing; Escape, or a click elsewhere, goes back.
 */
final class QuickTree extends PopupDialog {

    private static final Point USUAL_SIZE = new Point(560, 400);

    private final List<? extends Thing> things;
    private final Thing first;
    private final ThingFilter filter = new ThingFilter();
    private Text words;
    private TreeViewer tree;

    /** @param first what is selected at first; null for the first of the things, which must not be none */
    QuickTree(Shell parent, List<? extends Thing> things, Thing first) {
        super(parent, SWT.RESIZE, true, true, false, false, false, null, null);
        this.things = things;
        this.first = first;
    }

    @Override
    protected boolean hasTitleArea() {
        // the field stands where others have a title
        return true;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        words = new Text(parent, SWT.NONE);
        words.setMessage("Words of a name or title");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        words.addModifyListener(typed -> narrow());
        words.addKeyListener(KeyListener.keyPressedAdapter(key -> {
            if (key.keyCode == SWT.ARROW_DOWN || key.keyCode == SWT.ARROW_UP) {
                tree.getControl().setFocus();
            } else if (key.character == SWT.CR || key.keyCode == SWT.KEYPAD_CR) {
                choose();
            }
        }));
        return words;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new ThingTree());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new ThingLabels()));
        tree.addFilter(filter);
        tree.setInput((Supplier<List<? extends Thing>>) () -> things);
        tree.expandToLevel(2);
        tree.addOpenListener(open -> choose());
        tree.getControl().addMouseListener(MouseListener.mouseUpAdapter(click -> choose()));
        Thing start = first == null ? things.get(0) : first;
        select(start);
        tree.setExpandedState(start, true);
        return tree.getControl();
    }

    @Override
    protected Control getFocusControl() {
        return words;
    }

    @Override
    protected IDialogSettings getDialogSettings() {
        return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
                FrameworkUtil.getBundle(QuickTree.class)).getDialogSettings(), "quick-tree");
    }

    @Override
    protected Point getDefaultSize() {
        return USUAL_SIZE;
    }

    private void narrow() {
        filter.setPattern(words.getText());
        tree.getControl().setRedraw(false);
        tree.refresh();
        tree.expandAll();
        tree.getControl().setRedraw(true);
        bestOf(things).ifPresent(this::select);
    }

    /** The first thing in the order of the text that is itself called or said what was typed. */
    private Optional<? extends Thing> bestOf(List<? extends Thing> some) {
        for (Thing thing : some) {
            Optional<? extends Thing> best = filter.isLeafMatch(tree, thing) ? Optional.of(thing)
                    : bestOf(thing.children());
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    private void select(Thing thing) {
        tree.setSelection(new StructuredSelection(thing), true);
    }

    private void choose() {
        if (tree.getStructuredSelection().getFirstElement() instanceof Thing choice) {
            close();
            Places.show(choice.place());
        }
    }
}
