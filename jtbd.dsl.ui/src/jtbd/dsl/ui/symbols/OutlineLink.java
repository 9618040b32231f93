package jtbd.dsl.ui.symbols;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/** The link of outline and editor: what is chosen here is selected there, and the cursor there is followed here. */
final class OutlineLink {

    private final EditedText text;
    private final TreeViewer tree;
    private final Supplier<List<Symbol>> symbols;
    private final ISelectionChangedListener afterMove = move -> followCaret();
    private boolean isOn;
    private boolean isFollowing;

    OutlineLink(EditedText text, TreeViewer tree, Supplier<List<Symbol>> symbols) {
        this.text = text;
        this.tree = tree;
        this.symbols = symbols;
        tree.addSelectionChangedListener(this::goTo);
        tree.addDoubleClickListener(click -> text.editor().setFocus());
        cursor().addPostSelectionChangedListener(afterMove);
    }

    void end() {
        if (cursor() != null) {
            cursor().removePostSelectionChangedListener(afterMove);
        }
    }

    /** @param follow whether the outline shows where the cursor is */
    void set(boolean follow) {
        isOn = follow;
        if (isOn) {
            showCaret();
        }
    }

    /** Leaves alone who is choosing in the outline. */
    void followCaret() {
        if (isOn && !tree.getControl().isFocusControl()) {
            showCaret();
        }
    }

    private void showCaret() {
        isFollowing = true;
        Symbol.at(symbols.get(), text.caret())
                .ifPresent(symbol -> tree.setSelection(new StructuredSelection(symbol), true));
        isFollowing = false;
    }

    private void goTo(SelectionChangedEvent choice) {
        if (!isFollowing && tree.getControl().isFocusControl()
                && choice.getStructuredSelection().getFirstElement() instanceof Symbol symbol) {
            text.select(symbol.place().getRange());
        }
    }

    private IPostSelectionProvider cursor() {
        return (IPostSelectionProvider) text.editor().getSelectionProvider();
    }
}
