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

    /** Opens the menu by its letter and chooses the line that reads so, as soon as it is there. */
    public static void choose(String letter, String menu, String line) {
        Keyboard.press("alt+" + letter);
        int index = waitFor(() -> "a line '" + line + "' among " + Workbench.inUi(() -> lines(menu)),
                () -> Optional.of(lines(menu).indexOf(line)).filter(found -> found >= 0));
        Keyboard.press("Home");
        for (int i = 0; i < index; i++) {
            Keyboard.press("Down");
        }
        Keyboard.press("Return");
    }

    private static List<String> lines(String name) {
        return Stream.of(Workbench.window().getShell().getMenuBar().getItems())
                .filter(item -> plain(item).equals(name)).findFirst().map(MenuItem::getMenu).map(Menus::lines)
                .orElse(List.of());
    }

    private static List<String> lines(Menu menu) {
        List<String> lines = new ArrayList<>();
        for (MenuItem item : menu.getItems()) {
            if ((item.getStyle() & SWT.SEPARATOR) == 0) {
                lines.add(plain(item));
            }
        }
        return lines;
    }

    private static String plain(MenuItem item) {
        return item.getText().replace("&", "").replaceFirst("\t.*", "");
    }
}
