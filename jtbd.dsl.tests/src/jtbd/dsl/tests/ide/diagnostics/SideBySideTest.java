package jtbd.dsl.tests.ide.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import jtbd.dsl.ide.diagnostics.SideBySide;

@Timeout(30)
class SideBySideTest {

    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @Test
    void all_of_it_is_done() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();

        SideBySide.forEach(NUMBERS, done::add);

        assertThat(done).hasSize(NUMBERS.size());
    }

    @Test
    void nothing_is_at_work_any_more_when_a_stop_is_told() {
        AtomicInteger atWork = new AtomicInteger();
        CountDownLatch another = new CountDownLatch(1);

        assertThatThrownBy(() -> SideBySide.forEach(NUMBERS, number -> {
            if (atWork.getAndIncrement() == 0) {
                await(another);
                atWork.decrementAndGet();
                throw new IllegalStateException("stopped");
            }
            another.countDown();
            linger();
            atWork.decrementAndGet();
        })).hasMessage("stopped");

        assertThat(atWork).hasValue(0);
    }

    /** A machine with one processor has nobody else to wait for. */
    private static void await(CountDownLatch another) {
        try {
            another.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void linger() {
        for (long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200); System.nanoTime() < end;) {
            Thread.onSpinWait();
        }
    }
}
