package jtbd.workspace.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file that a new project begins with. */
public record StarterFile(String name, String text) {

    /** The same text, in a package of another name. */
    StarterFile moved(String packageName, String other) {
        return new StarterFile(name, text.replaceAll("(?m)^(package|import) " + packageName + "\\b", "$1 " + other));
    }

    /** The file as it lies beside this class. */
    static StarterFile read(String name) {
        try (InputStream file = StarterFile.class.getResourceAsStream(name)) {
            return new StarterFile(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
