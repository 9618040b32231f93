package jtbd.dsl.ui.minings;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;

import jtbd.dsl.ui.Activator;

/** What is shown between and in the lines: all of it, until the user says otherwise. */
public final class MiningSettings extends AbstractPreferenceInitializer {

    /** Whether scores, evidence and uses stand above things. */
    public static final String LENSES = "minings.lenses";

    /** Whether scores on other scales are followed by what they are out of ten. */
    public static final String HINTS = "minings.hints";

    @Override
    public void initializeDefaultPreferences() {
        var settings = DefaultScope.INSTANCE.getNode(Activator.ID);
        settings.putBoolean(LENSES, true);
        settings.putBoolean(HINTS, true);
    }
}
