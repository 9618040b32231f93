package jtbd.dsl.ui.symbols;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

import jtbd.dsl.ui.places.Places;

/** The command that opens a thing of the workspace which one finds by its name or title. */
public final class OpenElement extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ElementDialog dialog = new ElementDialog(HandlerUtil.getActiveShellChecked(event));
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Element element) {
            Places.show(element.place());
        }
        return null;
    }
}
