package jtbd.dsl.ui.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Gives selected projects the nature. */
public final class AddNature extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SelectedProjects.of(event).forEach(NatureOf::addSoon);
        return null;
    }
}
