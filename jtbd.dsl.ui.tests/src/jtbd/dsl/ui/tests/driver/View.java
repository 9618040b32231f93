package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;

import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IViewPart;

/** An open view, as the person in front of it sees and uses it; it is closed when the test ends. */
public final class View implements AutoCloseable {

    private final IViewPart part;

    private View(IViewPart part) {
        this.part = part;
    }

    public static View open(String id) {
        return new View(inUi(() -> Workbench.page().showView(id)));
    }

    /** Its first row that has the words, as soon as it is there: where it stands on the display. */
    public Point row(String words) {
        Table table = first(Table.class);
        return waitFor(() -> "a row '" + words + "' among " + rows(), () -> Arrays.stream(table.getItems())
                .filter(item -> cells(item).contains(words)).findFirst()
                .map(item -> middle(table, item.getBounds(1))));
    }

    /** What stands in its rows, cell by cell. */
    public List<String> rows() {
        Table table = first(Table.class);
        return inUi(() -> Arrays.stream(table.getItems()).map(View::cells).toList());
    }

    /** The head of a column of its table: where it stands on the display. */
    public Point head(String title) {
        Table table = first(Table.class);
        return inUi(() -> {
            int left = 0;
            for (int column : table.getColumnOrder()) {
                if (table.getColumn(column).getText().equals(title)) {
                    return table.toDisplay(left + 20, table.getItem(0).getBounds().y - table.getHeaderHeight() / 2);
                }
                left += table.getColumn(column).getWidth();
            }
            throw new AssertionError("There is no column " + title);
        });
    }

    /** The tool of the view with the label: where it stands on the display. */
    public Point tool(String label) {
        return waitFor("a tool '" + label + "'", () -> Dialog
                .all((Control) part.getSite().getService(MPart.class).getToolbar().getWidget(), ToolBar.class)
                .flatMap(bar -> Arrays.stream(bar.getItems()).filter(item -> label.equals(item.getToolTipText()))
                        .map(item -> bar.toDisplay(item.getBounds().x + item.getBounds().width / 2,
                                item.getBounds().y + item.getBounds().height / 2))).findFirst());
    }

    /** Chooses a line of the menu of the view, through submenus. */
    public void chooseInMenu(String... path) {
        MPart model = part.getSite().getService(MPart.class);
        Mouse.click(waitFor("the button of its menu", () -> Dialog.all(stack(), ToolBar.class)
                .flatMap(bar -> Arrays.stream(bar.getItems()).filter(item -> "View Menu".equals(item.getToolTipText()))
                        .map(item -> middle(bar, item.getBounds()))).findFirst()));
        OpenMenus.chooseIn(() -> model.getMenus().stream().filter(menu -> menu.getTags().contains("ViewMenu"))
                .map(menu -> menu.getWidget()).filter(Menu.class::isInstance).map(Menu.class::cast)
                .filter(Menu::isVisible).findFirst(), path);
    }

    /** What stands in its first row; empty where there is none. */
    public String firstRow() {
        return rows().stream().findFirst().orElse("");
    }

    /** The first heading of the page that it shows; empty while a page is being loaded. */
    public String heading() {
        return textInPage("h1");
    }

    /** The text of the first thing in the page that the selector finds; empty where there is none. */
    public String textInPage(String selector) {
        Object text = inPage("document.body && document.querySelector('" + selector
                + "') ? document.querySelector('" + selector + "').textContent : ''");
        return text == null ? "" : text.toString().strip();
    }

    /** Whether the page is scrolled to the innermost place in it that has an address and these words. */
    public boolean isOnTop(String words) {
        return Boolean.TRUE.equals(inPage("""
                (function (place) {
                  var top = place ? place.getBoundingClientRect().top : -1;
                  return scrollY > 0 && top > -2 && top < 100;
                })(Array.from(document.querySelectorAll('[id]')).filter(function (each) {
                  return each.textContent.includes('%s');
                }).pop())""".formatted(words)));
    }

    /** The result of a script in the page that it shows. */
    public Object inPage(String script) {
        return inUi(() -> first(Browser.class).evaluate("return " + script));
    }

    /** Where the thing that the selector finds in the page stands on the display, once scrolled to. */
    public Point placeInPage(String selector) {
        Object[] place = (Object[]) inPage("""
                (function (thing) {
                  thing.scrollIntoView({ behavior: 'instant', block: 'center' });
                  var box = thing.getBoundingClientRect();
                  return [box.x + box.width / 2, box.y + box.height / 2];
                })(document.querySelector('%s'))""".formatted(selector));
        return inUi(() -> first(Browser.class).toDisplay(((Double) place[0]).intValue(),
                ((Double) place[1]).intValue()));
    }

    /** Whether the Platform has a browser for pages here; where it has none, the view must say what to install. */
    public boolean hasBrowser() {
        return waitFor("a browser, or how to get one", () -> Dialog.all(place(), Control.class)
                .filter(control -> control instanceof Browser || control instanceof Label label
                        && label.getText().contains("install WebKit"))
                .findFirst()) instanceof Browser;
    }

    public Text field() {
        return first(Text.class);
    }

    /** The first control of the type in it. */
    public <T extends Control> T first(Class<T> type) {
        return waitFor("a " + type.getSimpleName() + " in the view", () -> Dialog.all(place(), type).findFirst());
    }

    @Override
    public void close() {
        inUi(() -> {
            Workbench.page().hideView(part);
            return null;
        });
    }

    /** The workbench keeps the controls of a part in the model of its window. */
    private Composite place() {
        return (Composite) part.getSite().getService(MPart.class).getWidget();
    }

    /** The tabs of views that it is one of, with their buttons. */
    private Composite stack() {
        Composite stack = place();
        while (!(stack instanceof CTabFolder)) {
            stack = stack.getParent();
        }
        return stack;
    }

    private static String cells(TableItem item) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < item.getParent().getColumnCount(); column++) {
            cells.append(column == 0 ? "" : " | ").append(item.getText(column));
        }
        return cells.toString();
    }

    private static Point middle(Control table, Rectangle cell) {
        return table.toDisplay(cell.x + Math.min(40, cell.width / 2), cell.y + cell.height / 2);
    }
}
