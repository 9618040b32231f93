package jtbd.workspace.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that a new project begins with. */
public record StarterFile(String name, String text) {

    /** The file as it lies beside this class. */
    static StarterFile read(String name) {
        try (InputStream file = StarterFile.class.getResourceAsStream(name)) {
            return new StarterFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
