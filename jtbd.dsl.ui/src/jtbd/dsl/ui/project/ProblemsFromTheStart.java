package jtbd.dsl.ui.project;

import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;

/**
 * Starts the session with the workbench where there is a project with the nature: problems need no open editor, and
 * follow what others change.
 */
public final class ProblemsFromTheStart implements IStartup {

    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().addWindowListener(new RefreshOnReturn());
        if (Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .anyMatch(project -> new NatureOf(project).isThere())) {
            Activator.session();
        }
    }
}
