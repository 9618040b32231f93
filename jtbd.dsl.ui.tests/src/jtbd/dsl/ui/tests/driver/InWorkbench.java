package jtbd.dsl.ui.tests.driver;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Around each test: a tidy workbench before it; after it, no new error in the log, and a picture where it failed. */
public final class InWorkbench implements BeforeEachCallback, AfterEachCallback {

    private static final Path SHOTS = Path.of("target", "shots");

    private final List<IStatus> errors = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.matches(IStatus.ERROR) && !isStumbleOfTheExplorer(status)) {
            errors.add(status);
        }
    };

    @Override
    public void beforeEach(ExtensionContext test) {
        tidy();
        errors.clear();
        Platform.addLogListener(listener);
    }

    /** Makes the workbench as tests expect it. */
    static void tidy() {
        Workbench.inUi(() -> {
            for (IViewReference view : Workbench.page().getViewReferences()) {
                if (view.getId().equals("org.eclipse.ui.internal.introview")) {
                    Workbench.page().hideView(view);
                }
            }
            Workbench.window().getShell().setBounds(0, 0, 1400, 950);
            Workbench.window().getShell().forceActive();
            return null;
        });
        // a hover of its own would open where the test before it has left the mouse
        Mouse.moveAside();
        // lenses come when the server has answered, and the mouse would be in another line then
        InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").putBoolean("minings.lenses", false);
        InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").putBoolean("minings.hints", false);
        if (Boolean.getBoolean("jtbd.dark")) {
            Themes.becomeDark();
        }
        // most tests open files in projects without the nature, and are not about that question
        InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").put("project.nature", "never");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Platform.removeLogListener(listener);
        if (test.getExecutionException().isPresent()) {
            Screen.shoot(SHOTS.resolve(test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName()
                    .replaceAll("\\W+", "") + ".png"));
            // an open menu would take the keys of all tests after it
            Keyboard.press("Escape");
            Keyboard.press("Escape");
        } else if (!errors.isEmpty()) {
            throw new AssertionError("The error log grew: " + errors, errors.get(0).getException());
        }
    }

    /** The Project Explorer of the Platform, where a file goes away while it is being drawn. */
    private static boolean isStumbleOfTheExplorer(IStatus status) {
        return status.getPlugin().equals("org.eclipse.ui.navigator")
                && status.getMessage().contains("object \"<null>\"");
    }
}
