package jtbd.workspace.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The list of documents that stands beside them: what runs so far wrote here, and so what may be removed again. */
public final class Manifest {

    private static final String NAME = ".jtbd-documents";

    private final Path file;

    public Manifest(Path folder) {
        file = folder.resolve(NAME);
    }

    Path file() {
        return file;
    }

    /** The paths written so far; lines that point elsewhere were not written by us and are passed over. */
    public Collection<String> read() throws IOException {
        if (!Files.isRegularFile(file)) {
            return new TreeSet<>();
        }
        return Files.readString(file).lines().filter(DocumentPath::isInside)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void write(Collection<String> paths) throws IOException {
        String text = new TreeSet<>(paths).stream().map(path -> path + "\n").collect(Collectors.joining());
        SafeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
