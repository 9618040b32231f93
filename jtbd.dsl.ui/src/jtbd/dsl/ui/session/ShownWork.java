package jtbd.dsl.ui.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressReport;

/** Long works of the server in the Progress view. */
final class ShownWork {

    private final Map<String, Work> running = new ConcurrentHashMap<>();

    void show(ProgressParams progress) {
        String token = String.valueOf(progress.getToken().get());
        Object state = progress.getValue().get();
        if (state instanceof WorkDoneProgressBegin begin) {
            Work work = new Work(begin.getTitle());
            running.put(token, work);
            work.schedule();
        } else if (state instanceof WorkDoneProgressReport report && running.containsKey(token)) {
            running.get(token).reached(report);
        } else if (state instanceof WorkDoneProgressEnd && running.containsKey(token)) {
            running.remove(token).ended.countDown();
        }
    }

    private static final class Work extends Job {

        private static final int ALL = 100;

        private final CountDownLatch ended = new CountDownLatch(1);
        private volatile WorkDoneProgressReport last;

        Work(String title) {
            super(title);
        }

        void reached(WorkDoneProgressReport report) {
            last = report;
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            monitor.beginTask(getName(), ALL);
            int shown = 0;
            try {
                while (!ended.await(100, TimeUnit.MILLISECONDS) && !monitor.isCanceled()) {
                    WorkDoneProgressReport now = last;
                    if (now != null) {
                        monitor.subTask(now.getMessage());
                        int reached = now.getPercentage() == null ? shown : now.getPercentage();
                        monitor.worked(Math.max(0, reached - shown));
                        shown = Math.max(shown, reached);
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            monitor.done();
            return Status.OK_STATUS;
        }
    }
}
