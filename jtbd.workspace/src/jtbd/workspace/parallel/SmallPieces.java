package jtbd.workspace.parallel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Work in pieces so small that no processor waits long for another one's last. A parallel stream makes four of all for
 * each processor, whatever they weigh: pages about everything are in one of them, and weigh more than most others.
 */
public final class SmallPieces<T> {

    private static final int THINGS = 16;

    private final List<Spliterator<T>> pieces = new ArrayList<>();

    public static <T> SmallPieces<T> of(Stream<T> things) {
        SmallPieces<T> all = new SmallPieces<>();
        // only a parallel stream can be split, though no thread but ours asks it
        all.split(things.parallel().spliterator());
        return all;
    }

    /** Does it with everything, on all processors. What one of them throws is thrown here, once none works any more. */
    public void forEach(Consumer<? super T> work) {
        this.<Void>map(thing -> {
            work.accept(thing);
            return null;
        });
    }

    /** What comes of each, in the order of the things; thrown is as with {@link #forEach}. */
    public <R> List<R> map(Function<? super T, ? extends R> work) {
        Deque<ForkJoinTask<List<R>>> lastFirst = new ArrayDeque<>();
        for (Spliterator<T> piece : pieces) {
            lastFirst.push(ForkJoinPool.commonPool().submit(() -> results(piece, work)));
        }
        // this thread helps with nothing but what it handed in last: waiting for the first it would be idle
        lastFirst.forEach(ForkJoinTask::quietlyJoin);
        List<R> all = new ArrayList<>();
        lastFirst.descendingIterator().forEachRemaining(piece -> all.addAll(piece.join()));
        return all;
    }

    private static <T, R> List<R> results(Spliterator<T> piece, Function<? super T, ? extends R> work) {
        List<R> results = new ArrayList<>();
        piece.forEachRemaining(thing -> results.add(work.apply(thing)));
        return results;
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
