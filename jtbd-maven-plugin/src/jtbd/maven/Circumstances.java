package jtbd.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import jtbd.workspace.files.Source;
import jtbd.workspace.files.SourceFile;
import jtbd.workspace.files.UnreadableSource;

/** All that decides how a goal turns out, as lines of text: where they are the same, so is what comes of it. */
final class Circumstances {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    void say(String name, Object value) {
        lines.add(name + " = " + value);
    }

    /** A file that nobody edits is known by its size and time. */
    void stamp(Path file) throws IOException {
        lines.add(Files.exists(file)
                ? "%s: %d bytes, %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file))
                : file + " is missing");
    }

    /** A text that people edit is known by what it says: a checkout makes new times for old texts. */
    void source(Source source) {
        lines.add(source.shown() + ": " + digest(source));
    }

    void text(Path file) {
        source(new SourceFile(file));
    }

    private static String digest(Source source) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(source.bytes()));
        } catch (IOException | UnreadableSource e) {
            // The run itself tells of it, and fails.
            return "unreadable";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
