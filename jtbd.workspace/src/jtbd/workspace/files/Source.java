package jtbd.workspace.files;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;

/** One text of a workspace: a file, or what comes on standard input. */
public interface Source {

    /** What the user calls it: the path as given, with `/` between folders. */
    String shown();

    /** What the loaded model calls it. */
    URI uri();

    /** Its bytes, of which there may be at most {@link SourceText#MOST_BYTES}. */
    byte[] bytes() throws IOException, UnreadableSource;
}
