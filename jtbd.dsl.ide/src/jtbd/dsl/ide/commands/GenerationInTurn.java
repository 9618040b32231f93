package jtbd.dsl.ide.commands;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Lets one write documents after the other, so that no two write into one folder at once. */
@Singleton
final class GenerationInTurn {

    @Inject
    private ExecutorService workers;

    private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

    synchronized <T> CompletableFuture<T> take(Supplier<T> work) {
        CompletableFuture<T> next = last.handleAsync((done, failure) -> work.get(), workers);
        last = next;
        return next;
    }
}
