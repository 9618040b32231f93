package jtbd.dsl.ui.project;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

import jtbd.dsl.ui.Activator;

/** What holds for projects in general. */
public final class ProjectSettings extends AbstractPreferenceInitializer {

    /** What to do when a file is opened in a project without the nature: one of the three below. */
    public static final String NATURE = "project.nature";
    public static final String ASK = "ask";
    public static final String ALWAYS = "always";
    public static final String NEVER = "never";

    /** Whether documents are written each time that something was saved. */
    public static final String DOCUMENTS_ON_SAVE = "project.documentsOnSave";

    @Override
    public void initializeDefaultPreferences() {
        var settings = DefaultScope.INSTANCE.getNode(Activator.ID);
        settings.put(NATURE, ASK);
        settings.putBoolean(DOCUMENTS_ON_SAVE, true);
    }
}
