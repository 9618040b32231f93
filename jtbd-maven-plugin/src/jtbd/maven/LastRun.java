package jtbd.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jtbd.workspace.output.SafeFile;

/** The record of the last time that a goal did its work, to tell whether there is something to do again. */
final class LastRun {

    private final Path record;
    private final List<String> circumstances;

    LastRun(Path record, Circumstances circumstances) {
        this.record = record;
        this.circumstances = circumstances.lines();
    }

    /** Whether nothing that decides has changed since, and the results are still as they were left. */
    boolean isRepeated(List<Path> results) throws IOException {
        return Files.isRegularFile(record) && Files.readString(record).equals(text(results));
    }

    void remember(List<Path> results) throws IOException {
        Files.createDirectories(record.getParent());
        SafeFile.write(record, text(results).getBytes(StandardCharsets.UTF_8));
    }

    private String text(List<Path> results) throws IOException {
        Circumstances left = new Circumstances();
        for (Path result : results) {
            left.stamp(result);
        }
        return String.join("\n", circumstances) + "\n\n" + String.join("\n", left.lines()) + "\n";
    }
}
