package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/**
 * Menus that are no part of the menu bar, as far as a mouse leads into them; where their lines
 * stand on the display, the toolkit keeps to itself.
 */
public final class OpenMenus {

    private OpenMenus() {
    }

    /** Opens the menu of a control at a place with the right button and chooses a line of it, through submenus. */
    public static void chooseAt(Control control, Point place, String... path) {
        Mouse.clickRight(place);
        chooseIn(() -> Optional.ofNullable(control.getMenu()).filter(Menu::isVisible), path);
    }

    /** Chooses a line of a menu that opens, which closes then. */
    static void chooseIn(Callable<Optional<Menu>> opening, String... path) {
        Menu menu = waitFor("a menu", opening);
        choose(menu, path);
        Keyboard.press("Escape");
        waitUntil("the menu is closed", () -> menu.isDisposed() || !menu.isVisible());
    }

    private static void choose(Menu menu, String... path) {
        Menu open = menu;
        for (int depth = 0; depth < path.length; depth++) {
            Menu now = open;
            String line = path[depth];
            MenuItem item = waitFor(() -> "'" + line + "' among " + lines(now), () -> {
                now.notifyListeners(SWT.Show, new Event());
                return Arrays.stream(now.getItems()).filter(each -> label(each).equals(line) && each.isEnabled())
                        .findFirst();
            });
            if (depth == path.length - 1) {
                if ((inUi(item::getStyle) & (SWT.RADIO | SWT.CHECK)) != 0) {
                    inUi(() -> {
                        item.setSelection(!item.getSelection());
                        return null;
                    });
                }
                // the thread of the workbench is not to wait for a dialog that this opens
                Workbench.display().asyncExec(() -> item.notifyListeners(SWT.Selection, new Event()));
            } else {
                open = inUi(item::getMenu);
            }
        }
    }

    private static List<String> lines(Menu menu) {
        return inUi(() -> Arrays.stream(menu.getItems()).map(OpenMenus::label).toList());
    }

    private static String label(MenuItem item) {
        return item.getText().replace("&", "").replaceAll("\t.*", "");
    }
}
