package jtbd.dsl.ui.session;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * A question to the server that a view or an editor asks again whenever something changed. Changes that follow each
 * other closely are one reason to ask, and only the answer to the last asking counts.
 */
public final class RepeatedQuestion<T> extends Job {

    private static final int PAUSE_MILLIS = 200;

    private final Control view;
    private final Display display;
    private final Supplier<CompletableFuture<T>> question;
    private final Consumer<T> answered;
    private final Consumer<String> refused;
    private final AtomicInteger asked = new AtomicInteger();

    /** What follows on an answer or a refusal is done on the thread of the view, as long as that is there. */
    public RepeatedQuestion(Control view, Supplier<CompletableFuture<T>> question, Consumer<T> answered,
            Consumer<String> refused) {
        super("Question about jobs to be done");
        this.view = view;
        this.display = view.getDisplay();
        this.question = question;
        this.answered = answered;
        this.refused = refused;
        setSystem(true);
    }

    public void askSoon() {
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (view.isDisposed()) {
            return Status.OK_STATUS;
        }
        int number = asked.incrementAndGet();
        question.get().whenComplete((answer, failure) -> {
            if (failure == null) {
                show(number, () -> answered.accept(answer));
            } else if (Refusal.of(failure).isOutdated()) {
                show(number, this::askSoon);
            } else {
                show(number, () -> refused.accept(Refusal.of(failure).message()));
            }
        });
        return Status.OK_STATUS;
    }

    private void show(int number, Runnable what) {
        display.asyncExec(() -> {
            if (!view.isDisposed() && number == asked.get()) {
                what.run();
            }
        });
    }
}
