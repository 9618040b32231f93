package jtbd.dsl.ide.diagnostics;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import jtbd.workspace.parallel.SmallPieces;

/**
 * Work on many things, shared by the processors. Where some of it is stopped, the rest is left out, and all threads
 * have ended before that is told: one that went on would tell of texts that have changed meanwhile.
 */
public final class SideBySide {

    private SideBySide() {
    }

    public static <T> void forEach(Collection<T> things, Consumer<T> work) {
        AtomicReference<Throwable> stopped = new AtomicReference<>();
        SmallPieces.of(things.stream()).forEach(thing -> {
            if (stopped.get() == null) {
                try {
                    work.accept(thing);
                } catch (RuntimeException | Error stop) {
                    stopped.compareAndSet(null, stop);
                }
            }
        });
        if (stopped.get() instanceof Error stop) {
            throw stop;
        }
        if (stopped.get() instanceof RuntimeException stop) {
            throw stop;
        }
    }
}
