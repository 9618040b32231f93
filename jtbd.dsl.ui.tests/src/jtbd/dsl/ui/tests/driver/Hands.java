package jtbd.dsl.ui.tests.driver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The hands at keyboard and mouse: a program of its own that the display cannot tell from a person. */
final class Hands {

    private static final int LOOKS_FOR_A_SIGHT = 150;
    private static final int TIMES = 10;

    private Hands() {
    }

    /** Lets them do what xdotool is told. */
    static void move(String... what) {
        Said said = say(what);
        if (said.status() != 0) {
            throw new AssertionError(List.of(what) + ": " + said.words());
        }
    }

    /** Whether they can do what xdotool is told, such as find a window. */
    static boolean canMove(String... what) {
        return say(what).status() == 0;
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

    private static Said say(String... what) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(what));
        try {
            // no pipe: a browser that starts at the same moment may inherit its end and keep it open
            Path words = Files.createTempFile("hands", ".txt");
            try {
                Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(words.toFile())
                        .start();
                return new Said(process.waitFor(), Files.readString(words));
            } finally {
                Files.delete(words);
            }
        } catch (IOException e) {
            throw new AssertionError("xdotool does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was stopped", e);
        }
    }

    private record Said(int status, String words) {
    }
}
