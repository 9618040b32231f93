package jtbd.dsl.tests.ide;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests of commands: an editor on an empty folder, which calls them. */
abstract class CommandTest {

    @TempDir
    Path folder;

    EditorClient editor;
    CommandCalls commands;

    @BeforeEach
    void open() throws Exception {
        editor = EditorClient.on(folder);
        commands = new CommandCalls(editor);
    }

    @AfterEach
    void close() throws Exception {
        editor.close();
    }
}
