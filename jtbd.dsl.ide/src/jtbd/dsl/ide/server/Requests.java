package jtbd.dsl.ide.server;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.ide.diagnostics.Diagnostics;

/**
 * The order in which requests are answered: changes one after the other, questions side by side between them. A change
 * cancels the questions that it makes outdated. Questions are only answered between the handshake and the shutdown.
 */
@Singleton
final class Requests {

    private static final long QUIET_MILLISECONDS = 300;

    @Inject
    private IRequestManager manager;

    @Inject
    private ExecutorService workers;

    @Inject
    private Diagnostics diagnostics;

    private volatile Phase phase = Phase.BEFORE_INITIALIZE;
    private volatile long changes;

    private enum Phase {
        BEFORE_INITIALIZE, RUNNING, AFTER_SHUTDOWN, ENDED
    }

    void start() {
        phase = Phase.RUNNING;
    }

    boolean isStarted() {
        return phase != Phase.BEFORE_INITIALIZE;
    }

    boolean isShutDown() {
        return phase == Phase.AFTER_SHUTDOWN;
    }

    /** Answers nothing more from now on. */
    CompletableFuture<Object> shutDown() {
        if (phase != Phase.RUNNING) {
            return CompletableFuture.failedFuture(new ResponseErrorException(notRunning()));
        }
        phase = Phase.AFTER_SHUTDOWN;
        return CompletableFuture.completedFuture(null);
    }

    /** Ends all threads. */
    synchronized void dispose() {
        phase = Phase.ENDED;
        manager.shutdown();
        workers.shutdownNow();
    }

    /** Answers a question about the workspace as it is after all changes before. */
    <T> CompletableFuture<T> read(Function<CancelIndicator, T> question) {
        if (phase != Phase.RUNNING) {
            return CompletableFuture.failedFuture(new ResponseErrorException(notRunning()));
        }
        CompletableFuture<T> answer = manager.runRead(question::apply);
        return new Outdatable<>(answer, workers);
    }

    /**
     * Has something done that a user asked for and will not ask for again: where a change comes in between, it begins
     * anew on what is there then. Until it has answered, it may only look.
     */
    <T> CompletableFuture<T> readInSpiteOfChanges(Function<CancelIndicator, T> question) {
        return new Persistent<>(() -> read(question));
    }

    /** Changes the workspace, then checks what that changed; before the handshake and after the end, does nothing. */
    void write(Runnable change) {
        if (phase != Phase.RUNNING) {
            return;
        }
        long number = ++changes;
        manager.runWrite(() -> {
            boolean wasDue = diagnostics.isWholeWorkspaceDue();
            change.run();
            return wasDue;
        }, (cancelled, wasDue) -> {
            diagnostics.checkChangedFiles(cancelled);
            return wasDue;
        }).whenComplete((wasDue, failure) -> checkWholeWorkspaceSoon(number, failure != null || wasDue));
    }

    /** After saving at once; while somebody types, and where that has stopped the check before, when there is quiet. */
    private void checkWholeWorkspaceSoon(long number, boolean wasStopped) {
        boolean isDueAtOnce = diagnostics.isWholeWorkspaceDue() && !wasStopped;
        CompletableFuture.delayedExecutor(isDueAtOnce ? 0 : QUIET_MILLISECONDS, TimeUnit.MILLISECONDS)
                .execute(() -> checkWholeWorkspace(number));
    }

    /** The next change stops the check, which then waits for quiet again. */
    private synchronized void checkWholeWorkspace(long number) {
        if (number == changes && phase == Phase.RUNNING) {
            manager.runRead(cancelled -> {
                diagnostics.checkWholeWorkspace(cancelled);
                return null;
            });
        }
    }

    private ResponseError notRunning() {
        return phase == Phase.BEFORE_INITIALIZE
                ? new ResponseError(ResponseErrorCode.ServerNotInitialized, "The first request must be `initialize`",
                        null)
                : new ResponseError(ResponseErrorCode.InvalidRequest, "The server was shut down", null);
    }

    /** What is made of an answer: who cancels it cancels the work for the answer, however often it was turned. */
    private static class Derived<T> extends CompletableFuture<T> {

        private final CompletableFuture<?> source;

        Derived(CompletableFuture<?> source) {
            this.source = source;
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean cancelled = super.cancel(mayInterrupt);
            source.cancel(mayInterrupt);
            return cancelled;
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new Derived<>(this);
        }
    }

    /** An answer that is worked for anew as often as a change made it worthless. */
    private static final class Persistent<T> extends CompletableFuture<T> {

        private final Supplier<CompletableFuture<T>> question;
        private volatile CompletableFuture<T> attempt;

        Persistent(Supplier<CompletableFuture<T>> question) {
            this.question = question;
            begin();
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean cancelled = super.cancel(mayInterrupt);
            attempt.cancel(mayInterrupt);
            return cancelled;
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new Derived<>(this);
        }

        private void begin() {
            attempt = question.get();
            attempt.whenComplete((value, failure) -> {
                if (failure == null) {
                    complete(value);
                } else if (Outdatable.isOutdated(failure) && !isDone()) {
                    begin();
                } else {
                    completeExceptionally(failure);
                }
            });
        }
    }

    /** An answer that a later change makes worthless; the client is told that it asked about an old text. */
    private static final class Outdatable<T> extends Derived<T> {

        Outdatable(CompletableFuture<T> answer, Executor workers) {
            super(answer);
            answer.whenComplete((value, failure) -> {
                if (failure == null) {
                    complete(value);
                } else {
                    // who asks again on hearing of it would be let in before the change that is about to be made
                    workers.execute(() -> completeExceptionally(isCancelled(failure) ? outdated() : failure));
                }
            });
        }

        private static boolean isCancelled(Throwable failure) {
            return failure instanceof CancellationException
                    || failure instanceof CompletionException && failure.getCause() instanceof CancellationException;
        }

        static boolean isOutdated(Throwable failure) {
            return failure instanceof ResponseErrorException told
                    && told.getResponseError().getCode() == ResponseErrorCode.ContentModified.getValue();
        }

        private static ResponseErrorException outdated() {
            return new ResponseErrorException(new ResponseError(ResponseErrorCode.ContentModified,
                    "The text has changed since the question", null));
        }
    }
}
