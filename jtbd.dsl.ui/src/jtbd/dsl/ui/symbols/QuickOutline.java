package jtbd.dsl.ui.symbols;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jtbd.dsl.ui.session.Refusal;

/** The command that lets one jump to a thing of the text. */
public final class QuickOutline extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EditedText.of(event).ifPresent(text -> {
            Shell shell = text.editor().getSite().getShell();
            Display display = shell.getDisplay();
            text.symbols().whenComplete((told, failure) -> {
                if (failure != null) {
                    Refusal.of(failure).logUnlessOutdated();
                } else if (!told.isEmpty()) {
                    display.asyncExec(() -> open(shell, text, told));
                }
            });
        });
        return null;
    }

    private static void open(Shell shell, EditedText text, List<DocumentSymbol> told) {
        List<Symbol> symbols = Symbol.after(List.of(), told, text.address().orElse(""));
        new QuickTree(shell, symbols, Symbol.at(symbols, text.caret()).orElse(null)).open();
    }
}
