package jtbd.workspace.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

import jtbd.workspace.files.FailureWords;

/** The text of a `jtbd.toml`. */
final class ProjectText {

    // Some editors of Windows begin each file in UTF-8 with it.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ProjectText() {
    }

    static String of(Path file) throws ProjectFileProblem {
        try {
            String text = Files.readString(file);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new ProjectFileProblem(file + ": is not text in UTF-8. Save the file as UTF-8");
        } catch (IOException e) {
            throw new ProjectFileProblem(FailureWords.of(e));
        }
    }
}
