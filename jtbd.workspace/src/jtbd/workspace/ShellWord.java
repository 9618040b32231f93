package jtbd.workspace;

import java.util.regex.Pattern;

/** A word of a command as somebody types it into a shell: in quotes where the shell would not take it as it is. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+=,~\\\\-]+");

    private ShellWord() {
    }

    public static String of(Object word) {
        String text = word.toString();
        return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
