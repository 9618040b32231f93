package jtbd.dsl.ui.tests.driver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The workbench under test. Tests run beside it, as a person sits before it: they look at it on its own thread, one
 * look at a time, and wait until they see what they expect.
 */
public final class Workbench {

    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("jtbd.patience", 60));
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Workbench() {
    }

    /** Looks at, or does, something on the thread of the workbench. */
    public static <T> T inUi(Callable<T> look) {
        AtomicReference<T> seen = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                seen.set(look.call());
            } catch (Exception | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof AssertionError error) {
            throw error;
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return seen.get();
    }

    /** Waits until there is something, and answers with it; looks on the thread of the workbench. */
    public static <T> T waitFor(String what, Callable<Optional<T>> source) {
        return waitFor(() -> what, source);
    }

    public static <T> T waitFor(Supplier<String> what, Callable<Optional<T>> source) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> found = inUi(source);
        while (found.isEmpty()) {
            if (System.nanoTime() > end) {
                Screen.shoot(Path.of("target", "shots", "when-it-was-given-up.png"));
                throw new AssertionError("After " + PATIENCE.toSeconds() + " seconds still not: " + what.get());
            }
            rest();
            found = inUi(source);
        }
        return found.get();
    }

    /** Waits until it is so; looks on the thread of the workbench. */
    public static void waitUntil(String what, BooleanSupplier condition) {
        waitFor(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Waits until it is so; looks beside the workbench, which may be busy with something of the toolkit. */
    static void waitOutside(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("After " + PATIENCE.toSeconds() + " seconds still not: " + what);
            }
            rest();
        }
    }

    /** The window; only to be used on the thread of the workbench. */
    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
                ? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
                : PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    /** The page with editors and views; only to be used on the thread of the workbench. */
    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Lets a moment pass between two looks. */
    static void rest() {
        rest(BETWEEN_LOOKS);
    }

    static void rest(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was stopped", e);
        }
    }
}
