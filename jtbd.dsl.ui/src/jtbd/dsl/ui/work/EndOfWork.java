package jtbd.dsl.ui.work;

import java.time.Duration;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/**
 * Stops work in the workspace when the workbench is closed, and waits a little for its end. The Platform closes the
 * workspace while jobs still run, and what they do there fails from then on.
 */
final class EndOfWork implements IWorkbenchListener {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private static volatile boolean hasCome;

    static boolean hasCome() {
        return hasCome;
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        return true;
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        hasCome = true;
        Job.getJobManager().cancel(WorkspaceWork.class);
        try {
            Job.getJobManager().join(WorkspaceWork.class, new Patience());
        } catch (OperationCanceledException nobodyWaits) {
            // then it ends by itself
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class Patience extends NullProgressMonitor {

        private final long end = System.nanoTime() + LONGEST.toNanos();

        @Override
        public boolean isCanceled() {
            return System.nanoTime() > end;
        }
    }
}
