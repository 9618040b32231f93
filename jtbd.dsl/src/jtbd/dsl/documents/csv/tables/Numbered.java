package jtbd.dsl.documents.csv.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** One of a list that belongs to something, with its place in the list, from 1. */
record Numbered<W, T>(W whole, int position, T item) {

    /** The items of each whole, numbered from 1 in each. */
    static <W, T> Stream<Numbered<W, T>> within(Collection<W> wholes,
            Function<W, ? extends Collection<? extends T>> items) {
        return wholes.stream().flatMap(whole -> Numbered.<W, T>of(whole, items.apply(whole)).stream());
    }

    /** The items in their own order, numbered from 1 for each whole that they belong to. */
    static <W, T> Stream<Numbered<W, T>> inOrder(Collection<T> items, Function<T, W> wholeOf) {
        Map<W, Integer> reached = new HashMap<>();
        return items.stream().map(item -> {
            W whole = wholeOf.apply(item);
            return new Numbered<>(whole, reached.merge(whole, 1, Integer::sum), item);
        });
    }

    private static <W, T> List<Numbered<W, T>> of(W whole, Collection<? extends T> items) {
        List<Numbered<W, T>> numbered = new ArrayList<>(items.size());
        for (T item : items) {
            numbered.add(new Numbered<>(whole, numbered.size() + 1, item));
        }
        return numbered;
    }
}
