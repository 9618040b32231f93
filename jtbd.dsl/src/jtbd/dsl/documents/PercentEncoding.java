package jtbd.dsl.documents;

import java.nio.charset.StandardCharsets;

/** Writes what an address cannot hold as the bytes of its UTF-8 form: `ö` becomes `%C3%B6`. */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";
    private static final String RESERVED = "\"#%<>?`{}|\\^'&";
    private static final boolean[] PLAIN = new boolean[0x7F];

    static {
        for (int c = ' ' + 1; c < PLAIN.length; c++) {
            PLAIN[c] = RESERVED.indexOf(c) < 0;
        }
    }

    private PercentEncoding() {
    }

    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return encoded(text);
            }
        }
        return text;
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                out.append((char) b);
            } else {
                out.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return c >= 0 && c < PLAIN.length && PLAIN[c];
    }
}
