package jtbd.dsl.tests.ide;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder with one file, and an editor that works on it and calls commands. */
abstract class ProjectOfOneFile {

    static final String FILE = "fix.jtbd";
    static final String JOB = "package retail job Fix \"Fix the screen\" functional { importance 9/10 }";

    @TempDir
    Path folder;

    EditorClient editor;
    CommandCalls commands;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve(FILE), JOB);
        editor = EditorClient.on(folder, AbleClient.capabilities());
        commands = new CommandCalls(editor);
    }

    @AfterEach
    void close() throws Exception {
        editor.close();
    }
}
