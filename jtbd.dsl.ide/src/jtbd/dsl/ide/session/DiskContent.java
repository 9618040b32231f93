package jtbd.dsl.ide.session;

import java.nio.file.Path;

import jtbd.workspace.files.SourceFile;
import jtbd.workspace.files.SourceText;
import jtbd.workspace.files.UnreadableSource;

/** What a file on disk holds: a text, or why there is none. */
record DiskContent(String text, String problem) {

    static DiskContent of(Path file) {
        try {
            return new DiskContent(SourceText.of(new SourceFile(file)), null);
        } catch (UnreadableSource unreadable) {
            return new DiskContent(null, unreadable.getMessage());
        }
    }
}
