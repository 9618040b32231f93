package jtbd.workspace.files;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.emf.common.util.URI;

/** The text that comes on standard input. */
public record StandardInput(InputStream input) implements Source {

    /** What stands for it among the paths of a call. */
    public static final String SIGN = "-";

    private static final URI NAME = URI.createURI("input:/standard-input" + SourceFile.ENDING);

    @Override
    public String shown() {
        return SIGN;
    }

    @Override
    public URI uri() {
        return NAME;
    }

    @Override
    public byte[] bytes() throws IOException, UnreadableSource {
        byte[] bytes = input.readNBytes(SourceText.MOST_BYTES + 1);
        SourceText.mustNotExceed(bytes.length, this);
        return bytes;
    }
}
