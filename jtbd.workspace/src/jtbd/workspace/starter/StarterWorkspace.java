package jtbd.workspace.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import jtbd.workspace.output.SafeFile;

/** A first workspace for somebody who wants to start: small, explained by comments, and without findings. */
public final class StarterWorkspace {

    private static final List<String> FILES = List.of("jtbd.toml", "bakery.jtbd");

    private StarterWorkspace() {
    }

    /** Whether nothing stands in the way of writing there. */
    public static boolean mayGoInto(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : FILES) {
            try (InputStream file = StarterWorkspace.class.getResourceAsStream(name)) {
                SafeFile.write(folder.resolve(name), file.readAllBytes());
            }
        }
    }
}
