package jtbd.dsl.ide.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.eclipse.xtext.service.OperationCanceledManager;

/** A part of an answer. One that fails is told to the log and left out, so that the others are given all the same. */
public final class PartOfAnswer {

    private static final Logger LOG = Logger.getLogger("jtbd.dsl.ide");
    private static final OperationCanceledManager CANCELLATION = new OperationCanceledManager();

    private PartOfAnswer() {
    }

    /** What a part adds to the answer; the log calls the part after what makes it. */
    public static <T> Stream<T> of(Class<?> maker, Supplier<Stream<T>> part) {
        List<T> made = new ArrayList<>();
        make(maker, () -> made.addAll(part.get().toList()));
        return made.stream();
    }

    /** Lets a part add itself to the answer. */
    public static void make(Class<?> maker, Runnable part) {
        try {
            part.run();
        } catch (RuntimeException failure) {
            if (failure instanceof CancellationException || CANCELLATION.isOperationCanceledException(failure)) {
                throw failure;
            }
            LOG.log(Level.SEVERE, maker.getSimpleName() + " failed, and an answer was given without it. This is a "
                    + "mistake in jtbd itself, please report it.", failure);
        }
    }
}
