package jtbd.dsl.documents;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * File names made of ids, so that they are good on every file system: no two differ in case or composition of letters
 * only, none is a device of Windows, none too long, and none leaves its folder.
 */
public final class PageNames {

    /** Leaves room for a number and the extension in the 255 bytes that most file systems allow. */
    private static final int MOST_BYTES = 200;

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]|^\\.");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /** The name for an id, without extension; a second id that would get the same name gets a number. */
    public String nameFor(String id) {
        String safe = safe(id);
        String name = safe;
        for (int number = 2; !taken.add(folded(name)); number++) {
            name = safe + "-" + number;
        }
        return name;
    }

    private static String safe(String id) {
        String plain = UNSAFE.matcher(Normalizer.normalize(id, Normalizer.Form.NFC)).replaceAll("_");
        String brief = shortened(plain.isEmpty() ? "_" : plain);
        return DEVICE.matcher(brief).matches() ? "_" + brief : brief;
    }

    private static String shortened(String name) {
        int end = name.length();
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }

    private static String folded(String name) {
        String upper = Normalizer.normalize(name, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        return upper.toLowerCase(Locale.ROOT);
    }
}
