package jtbd.dsl.ui.symbols;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.FilteredTree;

/** A tree of things with a field for the words that are looked for. */
final class FilteredSymbols extends FilteredTree {

    FilteredSymbols(Composite parent, Supplier<List<Symbol>> symbols) {
        super(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL, new ThingFilter(), true, true);
        getViewer().setContentProvider(new ThingTree());
        getViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new ThingLabels()));
        getViewer().setInput(symbols);
    }
}
