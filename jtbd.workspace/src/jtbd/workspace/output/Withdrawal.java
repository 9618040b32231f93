package jtbd.workspace.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Takes away what earlier runs published in a folder, and nothing else. */
public final class Withdrawal {

    private Withdrawal() {
    }

    /** Answers how many documents were taken away. */
    public static int from(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        int removed;
        try (OutputFolder output = new OutputFolder(folder)) {
            removed = output.publish(true).removed();
        }
        Files.deleteIfExists(new Manifest(folder).file());
        if (isEmpty(folder)) {
            Files.delete(folder);
        }
        return removed;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
