package jtbd.dsl.ui.tests.driver;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.widgets.Display;

/**
 * The heart of the workbench: how many beats of a clock its thread leaves unanswered at most. Both stand on the same
 * machine, so that a slow one slows the clock as well.
 */
public final class Beats implements AutoCloseable {

    /** So many in a row are a moment that one notices. */
    public static final int NOTICED = 50;

    /** So many in a row are a workbench that hangs, also where other programs take the processors. */
    public static final int HANGING = 100;

    private static final long APART_MILLISECONDS = 20;

    private final Display display = Workbench.display();
    private final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger longest = new AtomicInteger();
    private final Thread clock = new Thread(this::tick, "clock of a test");

    private Beats() {
        clock.setDaemon(true);
        clock.start();
    }

    public static Beats started() {
        return new Beats();
    }

    /** The longest row of beats without an answer so far. */
    public int longestPause() {
        return longest.get();
    }

    /** Waits until the workbench has answered so many more beats; never on its thread. */
    public void await(int more) {
        int end = answered.get() + more;
        Workbench.waitUntil(more + " more beats", () -> answered.get() >= end);
    }

    @Override
    public void close() {
        clock.interrupt();
    }

    private void tick() {
        AtomicBoolean isAsked = new AtomicBoolean();
        try {
            while (!display.isDisposed()) {
                longest.accumulateAndGet(unanswered.incrementAndGet(), Math::max);
                if (isAsked.compareAndSet(false, true)) {
                    display.asyncExec(() -> {
                        unanswered.set(0);
                        answered.incrementAndGet();
                        isAsked.set(false);
                    });
                }
                Thread.sleep(APART_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            // the test has ended
        }
    }
}
