package jtbd.dsl.ui.project;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Takes the nature from selected projects. */
public final class RemoveNature extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        SelectedProjects.of(event).forEach(NatureOf::removeSoon);
        return null;
    }
}
