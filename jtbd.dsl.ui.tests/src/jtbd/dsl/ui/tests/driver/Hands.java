package jtbd.dsl.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The hands at keyboard and mouse: a program of its own that the display cannot tell from a person. */
final class Hands {

    private static final int LOOKS_FOR_A_SIGHT = 150;
    private static final int TIMES = 10;
    /** What the quickest hands need between two moves, and a hover to notice that the mouse came into it. */
    private static final Duration BETWEEN_MOVES = Duration.ofMillis(50);
    private static final Xdotool XDOTOOL = new Xdotool();

    private Hands() {
    }

    /** Lets them do what xdotool is told. */
    static void move(String... what) {
        List<String> complaints = XDOTOOL.tell(what);
        if (!complaints.isEmpty()) {
            throw new AssertionError(List.of(what) + ": " + complaints);
        }
        Workbench.rest(BETWEEN_MOVES);
    }

    /** Lets them type, with a rest of so many milliseconds after each key. */
    static void type(String text, int rest) {
        try {
            // a command is one line without quotation marks in its words, a text may be anything
            Path file = Files.writeString(Files.createTempFile("text", ".txt"), text);
            try {
                move("type", "--delay", String.valueOf(rest), "--file", file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether there is a window of the toolkit with the title. */
    static boolean canFind(String title) {
        return Xdotool.canDo("search", "--onlyvisible", "--name", "^" + title + "$");
    }

    /** Gives the keyboard to the window of the toolkit with the title. */
    static void activate(String title) {
        Xdotool.canDo("search", "--onlyvisible", "--name", "^" + title + "$", "windowactivate");
    }

    /** Makes a move again where what it is made for does not come in a few seconds, as a person does. */
    static void repeatUntil(String sight, BooleanSupplier isThere, Runnable move) {
        for (int time = 0; time < TIMES; time++) {
            move.run();
            if (comesSoon(isThere)) {
                return;
            }
        }
        Workbench.waitUntil(sight, isThere);
    }

    private static boolean comesSoon(BooleanSupplier isThere) {
        for (int look = 0; look < LOOKS_FOR_A_SIGHT; look++) {
            if (Workbench.inUi(isThere::getAsBoolean)) {
                return true;
            }
            Workbench.rest();
        }
        return false;
    }
}
