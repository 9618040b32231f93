package jtbd.dsl.ui.views;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import jtbd.dsl.ui.convert.CommandArguments;

/** The command that shows the page of the element at a place in the job canvas. */
public final class OpenPage extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        CommandArguments told = CommandArguments.of(event);
        try {
            JobCanvas canvas = (JobCanvas) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(JobCanvas.ID);
            canvas.showPageAt(told.address(), told.position());
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
