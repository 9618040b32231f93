package jtbd.dsl.naming;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** File names made of ids, so that they are good on every file system: no device, not too long, in their folder. */
public final class PageNames {

    /** Leaves room for a number and the extension in the 255 bytes that most file systems allow. */
    private static final int MOST_BYTES = 200;

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]|^\\.");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private PageNames() {
    }

    /** The name for an id, without extension; see {@link #folded} for when two would be the same. */
    public static String of(String id) {
        String plain = UNSAFE.matcher(Normalizer.normalize(id, Normalizer.Form.NFC)).replaceAll("_");
        String brief = shortened(plain.isEmpty() ? "_" : plain);
        return DEVICE.matcher(brief).matches() ? "_" + brief : brief;
    }

    /** What names have in common that some file system would take for the same. */
    public static String folded(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return upper.toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
