package jtbd.dsl.ui.tests.driver;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A running xdotool, for all that it is told as long as these tests run. To start one for each move would hang sooner
 * or later: a browser that forks its process at that very moment inherits the pipe by which the JDK learns that the
 * program is started, and keeps it open.
 */
final class Xdotool {

    /**
     * Asked after each command, for most have nothing to say when they are done. Most other questions are about a
     * window, which xdotool would keep in mind and send the next keys to.
     */
    private static final String QUESTION = "getdisplaygeometry";
    private static final String ANSWER = "\\d+ \\d+";

    private final Writer commands;
    private final BufferedReader words;

    Xdotool() {
        try {
            Process process = new ProcessBuilder("xdotool", "-").redirectErrorStream(true).start();
            commands = process.outputWriter(StandardCharsets.UTF_8);
            words = process.inputReader(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("xdotool does not start", e);
        }
    }

    /** Has a command done, and answers with what xdotool said to it. */
    synchronized List<String> tell(String... command) {
        try {
            commands.write(line(command) + "\n" + QUESTION + "\n");
            commands.flush();
            return wordsBeforeTheAnswer();
        } catch (IOException e) {
            throw new AssertionError(List.of(command) + " cannot be told to xdotool", e);
        }
    }

    /**
     * Whether one of its own can do the command. For searches, which fall over windows that go away meanwhile, and
     * leave what they find as the aim of all later keys. Not while a browser may start.
     */
    static boolean canDo(String... command) {
        List<String> call = Stream.concat(Stream.of("xdotool"), Stream.of(command)).toList();
        try {
            return new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException e) {
            throw new AssertionError("xdotool does not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("The test was stopped", e);
        }
    }

    private static String line(String... command) {
        return Stream.of(command).map(word -> '"' + word + '"').collect(Collectors.joining(" "));
    }

    private List<String> wordsBeforeTheAnswer() throws IOException {
        List<String> said = new ArrayList<>();
        for (String word = words.readLine(); word == null || !word.matches(ANSWER); word = words.readLine()) {
            if (word == null) {
                throw new AssertionError("xdotool has ended: " + said);
            }
            said.add(word);
        }
        return said;
    }
}
