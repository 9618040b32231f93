package jtbd.workspace.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Work in pieces so small that no processor waits long for another one's last. A parallel stream makes four of all for
 * each processor, whatever they weigh: pages about everything are in one of them, and weigh more than most others.
 */
final class SmallPieces<T> {

    private static final int THINGS = 16;

    private final List<Spliterator<T>> pieces = new ArrayList<>();

    static <T> SmallPieces<T> of(Stream<T> things) {
        SmallPieces<T> all = new SmallPieces<>();
        all.split(things.spliterator());
        return all;
    }

    /** Does it with everything, on all processors. What one of them throws is thrown here, once none works any more. */
    void forEach(Consumer<? super T> work) {
        List<ForkJoinTask<?>> tasks = new ArrayList<>();
        for (Spliterator<T> piece : pieces) {
            tasks.add(ForkJoinPool.commonPool().submit(() -> piece.forEachRemaining(work)));
        }
        tasks.forEach(ForkJoinTask::quietlyJoin);
        tasks.forEach(ForkJoinTask::join);
    }

    private void split(Spliterator<T> things) {
        Spliterator<T> first = things.estimateSize() > THINGS ? things.trySplit() : null;
        if (first == null) {
            pieces.add(things);
        } else {
            split(first);
            split(things);
        }
    }
}
