package jtbd.dsl.tests.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import jtbd.workspace.parallel.SmallPieces;

class SmallPiecesTest {

    private static final int THINGS = 1000;

    @Test
    void the_first_and_the_last_are_worked_on_at_the_same_time() {
        CyclicBarrier both = new CyclicBarrier(2);
        SmallPieces.of(things()).forEach(thing -> {
            if (thing == 0 || thing == THINGS - 1) {
                meet(both);
            }
        });
    }

    @Test
    void results_come_in_the_order_of_the_things() {
        List<Integer> doubled = SmallPieces.of(things()).map(thing -> 2 * thing);

        assertThat(doubled).isEqualTo(things().map(thing -> 2 * thing).toList());
    }

    @Test
    void a_failure_is_thrown_when_nobody_works_any_more() {
        AtomicInteger done = new AtomicInteger();

        assertThatThrownBy(() -> SmallPieces.of(things()).forEach(thing -> {
            if (thing == 500) {
                throw new IllegalStateException("no place left");
            }
            done.incrementAndGet();
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("no place left");

        assertThat(done.get()).isGreaterThan(THINGS - 32);
    }

    private static Stream<Integer> things() {
        return IntStream.range(0, THINGS).boxed();
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("One thread does all the work", e);
        }
    }
}
