package jtbd.workspace.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;

/** A `.jtbd` file on disk. */
public record SourceFile(Path path) implements Source {

    /** The ending by which a file is known to be one of ours. */
    public static final String ENDING = ".jtbd";

    @Override
    public String shown() {
        return path.toString().replace(File.separatorChar, '/');
    }

    @Override
    public URI uri() {
        return URI.createFileURI(path.toAbsolutePath().normalize().toString());
    }

    @Override
    public byte[] bytes() throws IOException, UnreadableSource {
        SourceText.mustNotExceed(Files.size(path), this);
        return Files.readAllBytes(path);
    }
}
