package jtbd.dsl.ui.symbols;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Lines that a list has lost: on GTK one that makes its lines as they come into sight forgets some that it makes while
 * it is emptied. They would outlive the list, and the Platform could put no other theme on the workbench any more.
 */
final class LostLines {

    private LostLines() {
    }

    static void goWith(Table list) {
        Set<TableItem> made = new HashSet<>();
        list.addListener(SWT.SetData, shown -> made.add((TableItem) shown.item));
        list.addDisposeListener(gone -> made.stream().filter(line -> !line.isDisposed() && list.indexOf(line) < 0)
                .forEach(TableItem::dispose));
    }
}
