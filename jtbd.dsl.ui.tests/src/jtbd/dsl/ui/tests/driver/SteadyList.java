package jtbd.dsl.ui.tests.driver;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A list under the cursor with a certain line. It opens anew while answers still come in, and can be chosen from when
 * it has stayed the same for a while.
 */
final class SteadyList {

    private static final int LOOKS_THAT_ARE_ENOUGH = 25;

    private final String line;
    private Table table;
    private List<String> lines = List.of();
    private int looks;

    SteadyList(String line) {
        this.line = line;
    }

    /** Looks once more whether it can be chosen from; only to be used on the thread of the workbench. */
    boolean isSteady() {
        Table now = open().orElse(null);
        List<String> read = now == null ? List.of()
                : Arrays.stream(now.getItems()).map(TableItem::getText).toList();
        looks = read.contains(line) && now == table && read.equals(lines) ? looks + 1 : 0;
        table = now;
        lines = read;
        return looks == LOOKS_THAT_ARE_ENOUGH;
    }

    /** Goes down to the line and takes it; only to be used once the list is steady. */
    void choose() {
        while (!Workbench.inUi(this::selected).equals(line)) {
            String before = Workbench.inUi(this::selected);
            Keyboard.press("Down");
            Workbench.waitUntil("another line than '" + before + "'", () -> !selected().equals(before));
        }
        Keyboard.press("Return");
    }

    private static Optional<Table> open() {
        return Stream.of(Workbench.display().getShells()).filter(Shell::isVisible)
                .filter(shell -> shell.getText().isEmpty()).flatMap(shell -> Dialog.all(shell, Table.class))
                .findFirst();
    }

    private String selected() {
        return table.isDisposed() || table.getSelectionIndex() < 0 ? ""
                : table.getItem(table.getSelectionIndex()).getText();
    }
}
