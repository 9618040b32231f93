package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A window that came up: a dialog, a wizard, or a list under the cursor. */
public final class Dialog {

    private final Shell shell;

    private Dialog(Shell shell) {
        this.shell = shell;
    }

    /** The dialog with the title, as soon as it is there. */
    public static Dialog titled(String title) {
        return new Dialog(waitFor(() -> "a dialog '" + title + "' among " + titles(), () -> shells()
                .filter(shell -> shell.getText().equals(title)).findFirst()));
    }

    /** The window without a title that shows such a control, as soon as it is there: a list of proposals, a hover. */
    public static Dialog with(Class<? extends Control> type) {
        return new Dialog(waitFor("a window with a " + type.getSimpleName(), () -> shells()
                .filter(shell -> shell.getText().isEmpty() && all(shell, type).findAny().isPresent()).findFirst()));
    }

    /** The list of proposals under the cursor, as soon as it is there. */
    public static Dialog list() {
        return with(Table.class);
    }

    /** Chooses the line of the list that reads so, as soon as it is there. */
    public void choose(String line) {
        Table table = control(Table.class);
        int index = waitFor(() -> "a line '" + line + "' among " + lines(table),
                () -> Optional.of(now(table).indexOf(line)).filter(found -> found >= 0));
        inUi(() -> {
            table.showItem(table.getItem(index));
            return null;
        });
        Point place = inUi(() -> {
            Rectangle bounds = table.getItem(index).getBounds();
            return table.toDisplay(bounds.x + 10, bounds.y + bounds.height / 2);
        });
        Mouse.doubleClick(place);
    }

    /** Chooses the line of the list under the cursor by keys, as soon as the list stays as it is. */
    public static void pick(String line) {
        SteadyList list = new SteadyList(line);
        waitUntil("a list with '" + line + "'", list::isSteady);
        list.choose();
    }

    /** Lists what mends the line of the cursor, and chooses from it; a list closes where the text moves under it. */
    public static void pickMend(String line) {
        SteadyList list = new SteadyList(line);
        Hands.repeatUntil("a list with '" + line + "'", list::isSteady, () -> Keyboard.press("ctrl+1"));
        list.choose();
    }

    private static List<String> lines(Table table) {
        return inUi(() -> now(table));
    }

    private static List<String> now(Table table) {
        return table.isDisposed() ? List.of() : Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }

    /** The first control of the type that is to be seen. */
    public <T extends Control> T control(Class<T> type) {
        return waitFor("a " + type.getSimpleName(), () -> all(shell, type).findFirst());
    }

    /** All controls of the type that are to be seen, in the order of reading. */
    public <T extends Control> List<T> controls(Class<T> type) {
        return inUi(() -> all(shell, type).toList());
    }

    /** Presses the button with the label as soon as it can be pressed. */
    public void press(String label) {
        Mouse.click(waitFor("a button '" + label + "'", () -> all(shell, Button.class)
                .filter(button -> button.getText().replace("&", "").equals(label) && button.isEnabled()).findFirst()));
    }

    public void waitUntilClosed() {
        waitUntil("the dialog is closed", () -> shell.isDisposed() || !shell.isVisible());
    }

    public Shell shell() {
        return shell;
    }

    /** Whether there is no dialog with the title. */
    public static boolean isClosed(String title) {
        return inUi(() -> shells().noneMatch(shell -> shell.getText().equals(title)));
    }

    /** Closes whatever came up and was left open, as by a test that failed. */
    static void closeAll() {
        Workbench.inUi(() -> {
            shells().filter(shell -> !shell.getText().isEmpty()).toList().forEach(Shell::close);
            return null;
        });
    }

    /** All controls of the type in there that are to be seen; only to be used on the thread of the workbench. */
    public static <T extends Control> Stream<T> all(Control control, Class<T> type) {
        Stream<T> self = Optional.of(control).filter(Control::isVisible).filter(type::isInstance).map(type::cast)
                .stream();
        return control instanceof Composite composite
                ? Stream.concat(self, Arrays.stream(composite.getChildren()).flatMap(child -> all(child, type)))
                : self;
    }

    private static Stream<Shell> shells() {
        Shell window = Workbench.window().getShell();
        return Arrays.stream(Workbench.display().getShells()).filter(shell -> shell != window && shell.isVisible());
    }

    private static List<String> titles() {
        return inUi(() -> shells().map(Shell::getText).toList());
    }
}
