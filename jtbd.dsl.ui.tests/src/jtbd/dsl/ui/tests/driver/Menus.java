package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menus of the window, used by key as one does. */
public final class Menus {

    private Menus() {
    }

    /** Opens the menu by its letter and chooses the line that reads so, through submenus, as soon as it is there. */
    public static void choose(String letter, String name, String... path) {
        Keyboard.press("alt+" + letter);
        Menu menu = waitFor("a menu '" + name + "'", () -> within(Workbench.window().getShell().getMenuBar(), name));
        for (int depth = 0; depth < path.length; depth++) {
            goTo(path[depth], menu);
            if (depth == path.length - 1) {
                Keyboard.press("Return");
            } else {
                Menu outer = menu;
                String line = path[depth];
                menu = waitFor("a menu '" + line + "'", () -> within(outer, line));
                Keyboard.press("Right");
            }
        }
    }

    private static void goTo(String line, Menu menu) {
        int index = waitFor(() -> "a line '" + line + "' among " + Workbench.inUi(() -> lines(menu)),
                () -> Optional.of(lines(menu).indexOf(line)).filter(found -> menu.isVisible() && found >= 0));
        Keyboard.press("Home");
        for (int i = 0; i < index; i++) {
            Keyboard.press("Down");
        }
    }

    private static Optional<Menu> within(Menu menu, String name) {
        return Stream.of(menu.getItems()).filter(item -> plain(item).equals(name)).findFirst()
                .map(MenuItem::getMenu);
    }

    /** The lines that the keys stop at. */
    private static List<String> lines(Menu menu) {
        List<String> lines = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.isEnabled()) {
                lines.add(plain(item));
            }
        }
        return lines;
    }

    private static String plain(MenuItem item) {
        return item.getText().replace("&", "").replaceFirst("\t.*", "");
    }
}
