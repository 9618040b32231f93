package jtbd.dsl.ui.tests.driver;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.ui.PlatformUI;

/** The look of the workbench; with {@code -Djtbd.dark=true} all tests run in the dark one, for pictures of it. */
public final class Themes {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Themes() {
    }

    public static void becomeLight() {
        become(LIGHT);
    }

    public static void becomeDark() {
        become(DARK);
    }

    public static boolean isDark() {
        return Workbench.inUi(() -> engine().getActiveTheme().getId().equals(DARK));
    }

    private static void become(String theme) {
        Workbench.inUi(() -> {
            IThemeEngine engine = engine();
            if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(theme)) {
                engine.setTheme(theme, false);
            }
            return null;
        });
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeManager.class).getEngineForDisplay(Workbench.display());
    }
}
