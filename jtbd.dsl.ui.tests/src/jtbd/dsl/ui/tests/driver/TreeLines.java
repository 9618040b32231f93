package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.PageBookView;

/** A tree as it is to be seen: its lines, and a hand that reaches them. */
public final class TreeLines {

    private final Tree tree;

    public TreeLines(Tree tree) {
        this.tree = tree;
    }

    /** The tree of an open view with pages, as soon as it shows one. */
    public static TreeLines inView(String id) {
        return new TreeLines(waitFor("a tree in the view " + id, () -> {
            PageBookView view = (PageBookView) Workbench.page().findView(id);
            return view == null || view.getCurrentPage() == null ? Optional.empty()
                    : Dialog.all(view.getCurrentPage().getControl(), Tree.class).findFirst();
        }));
    }

    /** The lines that are not closed away, each with two blanks before it for each one that it stands in. */
    public List<String> lines() {
        return inUi(this::now);
    }

    /** The same; only to be used on the thread of the workbench. */
    public List<String> now() {
        List<String> lines = new ArrayList<>();
        if (!tree.isDisposed()) {
            collect(tree.getItems(), "", lines);
        }
        return lines;
    }

    /** Opens the first lines, and answers with all that is to be seen then; only to be used on the same thread. */
    public List<String> openAll() {
        for (TreeItem item : tree.getItems()) {
            if (!item.getExpanded()) {
                Event open = new Event();
                open.item = item;
                tree.notifyListeners(SWT.Expand, open);
                item.setExpanded(true);
            }
        }
        return now();
    }

    /** Where the first line that reads so stands on the display, once scrolled to and no longer moving. */
    public Point placeOf(String line) {
        AtomicReference<Rectangle> before = new AtomicReference<>();
        Rectangle bounds = waitFor("'" + line + "' in sight", () -> find(tree.getItems(), line)
                .map(this::shown).filter(there -> there.equals(before.getAndSet(there)) && isInSight(there)));
        return inUi(() -> tree.toDisplay(bounds.x + 10, bounds.y + bounds.height / 2));
    }

    private Rectangle shown(TreeItem item) {
        tree.showItem(item);
        return item.getBounds();
    }

    private boolean isInSight(Rectangle line) {
        return line.height > 0 && line.y >= 0 && line.y + line.height <= tree.getSize().y;
    }

    /** Clicks the first line that reads so until it is selected: a list may still move while it scrolls. */
    public void select(String line) {
        Hands.repeatUntil("'" + line + "' is selected", () -> Stream.of(tree.getSelection())
                .anyMatch(item -> item.getText().equals(line)), () -> Mouse.click(placeOf(line)));
    }

    public Tree tree() {
        return tree;
    }

    private static void collect(TreeItem[] items, String before, List<String> lines) {
        for (TreeItem item : items) {
            lines.add(before + item.getText());
            if (item.getExpanded()) {
                collect(item.getItems(), before + "  ", lines);
            }
        }
    }

    private static Optional<TreeItem> find(TreeItem[] items, String line) {
        for (TreeItem item : items) {
            Optional<TreeItem> found = item.getText().equals(line) ? Optional.of(item)
                    : find(item.getItems(), line);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
