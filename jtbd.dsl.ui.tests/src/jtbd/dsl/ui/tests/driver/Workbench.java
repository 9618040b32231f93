package jtbd.dsl.ui.tests.driver;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The workbench under test. Tests run on its thread; whoever waits lets it work meanwhile. */
public final class Workbench {

    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("jtbd.patience", 30));

    private Workbench() {
    }

    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Waits until there is something, and answers with it. */
    public static <T> T waitFor(String what, Supplier<Optional<T>> source) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> found = source.get();
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("After " + PATIENCE.toSeconds() + " seconds still not: " + what);
            }
            letItWork();
            found = source.get();
        }
        return found.get();
    }

    /** Waits until it is so. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        waitFor(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Handles one event of the workbench, or rests for a moment when there is none. */
    static void letItWork() {
        Display display = display();
        if (!display.readAndDispatch()) {
            display.timerExec(10, () -> { });
            display.sleep();
        }
    }
}
