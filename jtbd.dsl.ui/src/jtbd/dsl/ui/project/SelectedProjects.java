package jtbd.dsl.ui.project;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** The projects that a command is about. */
final class SelectedProjects {

    private SelectedProjects() {
    }

    static Stream<NatureOf> of(ExecutionEvent event) {
        IStructuredSelection selected = HandlerUtil.getCurrentStructuredSelection(event);
        return Stream.of(selected.toArray()).map(thing -> Adapters.adapt(thing, IProject.class))
                .filter(Objects::nonNull).map(NatureOf::new);
    }
}
