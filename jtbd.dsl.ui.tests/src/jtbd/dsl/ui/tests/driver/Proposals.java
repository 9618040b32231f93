package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The list of proposals under the cursor, whichever window it has at the moment. */
public final class Proposals {

    private Proposals() {
    }

    /** The list, as soon as it is there. */
    public static Proposals shown() {
        Proposals proposals = new Proposals();
        waitUntil("a list of proposals", () -> table().isPresent());
        return proposals;
    }

    /** Whether there is none; only to be used on the thread of the workbench. */
    public static boolean isClosed() {
        return table().isEmpty();
    }

    /** Lets go of a list that has opened by itself. */
    public static void dismiss() {
        Keyboard.press("Escape");
        waitUntil("no list of proposals", Proposals::isClosed);
    }

    /** How many lists are there at once: one over another is in its way. */
    public static long open() {
        return inUi(() -> tables().count());
    }

    public List<String> lines() {
        return inUi(this::now);
    }

    /** Its lines; only to be used on the thread of the workbench. */
    public List<String> now() {
        return table().map(table -> Arrays.stream(table.getItems()).map(TableItem::getText).toList())
                .orElse(List.of());
    }

    public Image pictureOf(String start) {
        return inUi(() -> line(start).map(TableItem::getImage).orElseThrow());
    }

    /** Moves on to the line with the arrow key, as soon as it is there; what is told of it comes up beside the list. */
    public void select(String start) {
        int wanted = waitFor(() -> "a line '" + start + "' among " + lines(), () -> indexOf(start));
        while (selected() != wanted) {
            int before = selected();
            Keyboard.press(before < wanted ? "Down" : "Up");
            waitUntil("another line is selected", () -> selectedNow() != before);
        }
    }

    /** Chooses the line that begins so, as soon as it is there. */
    public void choose(String start) {
        select(start);
        Keyboard.press("Return");
    }

    private static int selected() {
        return inUi(Proposals::selectedNow);
    }

    private static int selectedNow() {
        return table().map(Table::getSelectionIndex).orElse(-1);
    }

    private Optional<Integer> indexOf(String start) {
        List<String> lines = now();
        return IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith(start)).boxed().findFirst();
    }

    private Optional<TableItem> line(String start) {
        return table().stream().flatMap(table -> Arrays.stream(table.getItems()))
                .filter(item -> item.getText().startsWith(start)).findFirst();
    }

    private static Optional<Table> table() {
        return tables().findFirst();
    }

    private static Stream<Table> tables() {
        Shell window = Workbench.window().getShell();
        return Arrays.stream(Workbench.display().getShells()).filter(shell -> shell != window && shell.isVisible()
                && shell.getText().isEmpty()).flatMap(shell -> Dialog.all(shell, Table.class));
    }
}
