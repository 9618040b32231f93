package jtbd.workspace.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Reads a source as what it must be: text in UTF-8, of a size that people write. */
public final class SourceText {

    /** More than a hundred thousand jobs take; beyond it a file is no text that somebody wrote. */
    public static final int MOST_BYTES = 40 << 20;

    /** What a text of more bytes is told. */
    public static final String TOO_LARGE = "is larger than %s MB, the most that one file may hold. Split it into "
            .formatted(MOST_BYTES >> 20) + "several files; references work across them";

    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private SourceText() {
    }

    public static String of(Source source) throws UnreadableSource {
        byte[] bytes = bytesOf(source);
        mustBeText(bytes, source);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, text, true);
        if (result.isError()) {
            throw notUtf8(source, bytes, input.position());
        }
        return text.flip().toString();
    }

    static void mustNotExceed(long size, Source source) throws UnreadableSource {
        if (size > MOST_BYTES) {
            throw new UnreadableSource(source, TOO_LARGE);
        }
    }

    /** Whether a text would make too large a file; of most it is plain without counting. */
    public static boolean isTooLarge(String text) {
        return text.length() > MOST_BYTES / MOST_BYTES_OF_A_CHAR
                && text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    private static byte[] bytesOf(Source source) throws UnreadableSource {
        try {
            return source.bytes();
        } catch (NoSuchFileException e) {
            throw new UnreadableSource(source, "there is no such file");
        } catch (AccessDeniedException e) {
            throw new UnreadableSource(source, "may not be read: permission denied");
        } catch (IOException e) {
            throw new UnreadableSource(source, "cannot be read: " + e.getMessage());
        }
    }

    private static void mustBeText(byte[] bytes, Source source) throws UnreadableSource {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            throw new UnreadableSource(source, "is text in UTF-16. Save it as UTF-8");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new UnreadableSource(source, "is not text: byte %s is zero. Is it another kind of file?"
                        .formatted(i + 1));
            }
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static UnreadableSource notUtf8(Source source, byte[] bytes, int position) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new UnreadableSource(source, line, position - lineStart + 1,
                "is not text in UTF-8: byte 0x%02X does not belong there. Save the file as UTF-8"
                        .formatted(bytes[position] & 0xFF));
    }
}
