package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import jtbd.dsl.ide.session.PartOfAnswer;

class PartOfAnswerTest {

    private static final Logger LOG = Logger.getLogger("jtbd.dsl.ide");

    @Test
    void a_part_that_fails_takes_no_other_with_it_and_is_told_to_the_log() {
        List<LogRecord> told = new ArrayList<>();
        Handler listener = listener(told);
        LOG.addHandler(listener);
        try {
            assertThat(Stream.of(2, 0, 1).flatMap(number -> PartOfAnswer.of(PartOfAnswerTest.class,
                    () -> Stream.of(number).map(each -> 4 / each)))).containsExactly(2, 4);
        } finally {
            LOG.removeHandler(listener);
        }
        assertThat(told).singleElement().satisfies(record -> {
            assertThat(record.getMessage()).startsWith("PartOfAnswerTest failed");
            assertThat(record.getThrown()).isInstanceOf(ArithmeticException.class);
        });
    }

    @Test
    void who_takes_back_a_question_waits_for_no_part() {
        assertThatThrownBy(() -> PartOfAnswer.make(PartOfAnswerTest.class, () -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    private static Handler listener(List<LogRecord> told) {
        return new Handler() {

            @Override
            public void publish(LogRecord record) {
                told.add(record);
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing to close
            }
        };
    }
}
