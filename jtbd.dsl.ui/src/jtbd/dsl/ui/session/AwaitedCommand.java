package jtbd.dsl.ui.session;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

import jtbd.dsl.ui.Activator;

/**
 * A command of the server whose answer a job waits for, asked again where a text changed meanwhile. Never to be used on
 * the thread of the workbench.
 */
public record AwaitedCommand<T>(String name, Object arguments, Class<T> type) {

    private static final int LOOK_UP_MILLISECONDS = 200;

    /**
     * The answer; none where the server has nothing to say, or the user stops the waiting.
     *
     * @throws CoreException with what the server has against it, in words for the user
     */
    public Optional<T> answer(IProgressMonitor monitor) throws CoreException {
        while (!monitor.isCanceled()) {
            try {
                return Optional.ofNullable(await(Activator.session().command(name, arguments, type), monitor));
            } catch (ExecutionException e) {
                Refusal refusal = Refusal.of(e.getCause());
                if (!refusal.isOutdated()) {
                    throw new CoreException(Status.error(refusal.message(), e.getCause()));
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private T await(CompletableFuture<T> answer, IProgressMonitor monitor)
            throws InterruptedException, ExecutionException {
        while (!monitor.isCanceled()) {
            try {
                return answer.get(LOOK_UP_MILLISECONDS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // whoever stops it is heard in between
            }
        }
        return null;
    }
}
