package jtbd.dsl.ui.format;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;

import jtbd.dsl.ui.Activator;

/** The setting whether texts are laid out when they are saved; a project may have its own. */
public final class SaveAction {

    /** The key in the preferences of the plug-in, of the workspace and of a project: true or false, which is usual. */
    public static final String FORMAT = "formatOnSave";

    private SaveAction() {
    }

    static boolean formats(IFile file) {
        return Platform.getPreferencesService().getBoolean(Activator.ID, FORMAT, false,
                new IScopeContext[] { new ProjectScope(file.getProject()), InstanceScope.INSTANCE });
    }
}
